#include "content/profile/profile_document.h"

#include "content/profile/answers_document.h"
#include "content/reader/node.h"

#include <algorithm>

namespace nextrung::content {

using core::Profile;

namespace {

constexpr int newestVersion = 1;
constexpr std::size_t longestKey = 128;
constexpr NumberRange hoursOfWeek{0, 168};
constexpr NumberRange monthsRange{0, 1200};
constexpr NumberRange valueRange{-1e12, 1e12};
constexpr std::int64_t mostCents = 100'000'000;

constexpr std::string_view lists[] = {"employments", "credentials", "licenses", "education",
                                      "courses",     "trainings",   "duties"};

// Reading.

std::string readKey(Fields& fields, std::string_view name = "key") {
    const auto node = fields.required(name, "a key that no other entry of the list has");
    const std::string key = node ? node->words() : std::string();
    if (key.size() > longestKey) {
        node->refuse("a key of at most 128 bytes");
    }
    return key;
}

template <typename T> std::optional<T> present(T value) {
    return value.empty() ? std::nullopt : std::optional<T>(std::move(value));
}

std::string readText(Fields& fields, std::string_view name) {
    const auto node = fields.optional(name);
    return node ? node->string().value_or("") : std::string();
}

std::optional<core::Money> readMoney(Fields& fields, std::string_view name) {
    const auto node = fields.optional(name);
    if (!node) {
        return std::nullopt;
    }
    Fields money(*node);
    const auto cents = money.required("cents", "whole cents");
    const auto value = cents ? cents->integer(0, mostCents) : std::nullopt;
    money.finish();
    return value ? std::optional<core::Money>(core::Money{*value}) : std::nullopt;
}

core::Employment readEmployment(Fields& fields) {
    core::Employment employment;
    employment.role = fields.id("role");
    employment.institution = present(fields.optionalId("institution"));
    employment.site = present(fields.optionalId("site"));
    employment.rung = present(fields.optionalId("rung"));
    employment.from = fields.optionalDate("from");
    employment.until = fields.optionalDate("until");
    employment.hoursPerWeek = fields.optionalInteger("hoursPerWeek", 0, 168);
    employment.hourlyPay = readMoney(fields, "hourlyPay");
    return employment;
}

core::HeldCredential readHeld(Fields& fields) {
    core::HeldCredential held;
    held.id = fields.id("id");
    held.until = fields.optionalDate("until");
    return held;
}

core::CourseTaken readCourse(Fields& fields) {
    core::CourseTaken course;
    course.id = fields.id("id");
    if (const auto grade = fields.optional("grade")) {
        course.grade = readGrade(*grade);
    }
    course.on = fields.optionalDate("on");
    return course;
}

core::TrainingTaken readTraining(Fields& fields) {
    core::TrainingTaken training;
    training.id = fields.id("id");
    training.hours = fields.number("hours", {0, 100'000}).value_or(0);
    training.on = fields.optionalDate("on");
    return training;
}

core::DutyDone readDuty(Fields& fields) {
    core::DutyDone duty;
    duty.id = fields.id("id");
    if (fields.has("at")) {
        duty.at = present(readKey(fields, "at"));
    }
    duty.from = fields.optionalDate("from");
    duty.until = fields.optionalDate("until");
    duty.timesPerWeek = fields.optionalNumber("timesPerWeek", {0, 1000});
    if (const auto node = fields.optional("confirmedBy"); node && !node->value().is_null()) {
        duty.confirmedBy = node->string();
    }
    return duty;
}

/// Yes or no, a number, or text; null only where `mayBeNull`.
template <typename Value> void readValue(const Node& node, bool mayBeNull, Value& value) {
    if (node.value().is_boolean()) {
        value = node.value().get<bool>();
    } else if (node.value().is_number()) {
        value = node.number(valueRange).value_or(0);
    } else if (node.isString()) {
        value = *node.string();
    } else if (!mayBeNull || !node.value().is_null()) {
        node.refuse("true, false, a number or a text");
    }
}

core::RequirementFact readFact(Fields& fields) {
    core::RequirementFact fact;
    fact.requirement = fields.id("requirement", IdForm::Full);
    if (const auto value = fields.required("value", "true, false, a number or a text")) {
        readValue(*value, false, fact.value);
    }
    fact.on = fields.optionalDate("on");
    return fact;
}

core::OwnProgram readProgram(Fields& fields) {
    core::OwnProgram program;
    program.pathway = fields.id("pathway");
    if (const auto name = fields.required("name", "a text")) {
        program.name = name->string().value_or("");
    }
    program.price = readMoney(fields, "price");
    program.months = fields.optionalNumber("months", monthsRange);
    program.hoursPerWeek = fields.optionalNumber("hoursPerWeek", hoursOfWeek);
    program.start = fields.optionalDate("start");
    return program;
}

core::EmployerAnswer readEmployerAnswer(Fields& fields) {
    core::EmployerAnswer answer;
    answer.requirement = fields.id("requirement", IdForm::Full);
    if (const auto value = fields.optional("value")) {
        readValue(*value, true, answer.value);
    }
    answer.quote = readText(fields, "quote");
    answer.who = readText(fields, "who");
    answer.on = fields.optionalDate("on");
    return answer;
}

/// A list whose entries have keys that differ: merging two copies needs them.
template <typename Entry>
void readList(Fields& profile, std::string_view name, Entry (*read)(Fields&), std::vector<Entry>& entries) {
    for (const Node& node : profile.optionalList(name)) {
        Fields fields(node);
        const std::string key = readKey(fields);
        const auto isIt = [&key](const Entry& entry) { return entry.key == key; };
        if (!key.empty() && std::any_of(entries.begin(), entries.end(), isIt)) {
            fields.optional("key")->refuse('"' + key + "\" again",
                                           "a key that no other entry of the list has");
        }
        Entry entry = read(fields);
        entry.key = key;
        fields.finish();
        entries.push_back(std::move(entry));
    }
}

void readComplete(Fields& fields, Profile& profile) {
    for (const Node& node : fields.optionalList("complete")) {
        const auto isIt = [&node](std::string_view list) { return node.isWord(list); };
        if (std::none_of(std::begin(lists), std::end(lists), isIt)) {
            node.refuse(oneOf({std::begin(lists), std::end(lists)}));
        } else if (!profile.complete.insert(*node.string()).second) {
            node.refuse(*node.string() + " again", "each once");
        }
    }
}

void readLimits(Fields& fields, Profile& profile) {
    for (const Node& node : fields.optionalList("limits")) {
        Fields members(node);
        core::Limit limit;
        const auto what = members.oneOf("what", limitNames);
        limit.what = what.value_or(core::LimitKind::Months);
        limit.atMost = members.number("atMost", {0, 1e9}).value_or(0);
        limit.firm = members.boolean("firm").value_or(false);
        members.finish();
        const auto isIt = [&limit](const core::Limit& earlier) { return earlier.what == limit.what; };
        if (what && std::any_of(profile.limits.begin(), profile.limits.end(), isIt)) {
            members.optional("what")->refuse(nameIn(limitNames, *what) + " again", "one limit of each kind");
        }
        if (what) {
            profile.limits.push_back(limit);
        }
    }
}

/// A name of `names`, or null for none.
template <typename T, std::size_t count>
std::optional<T> readChoice(Fields& fields, std::string_view name, const Names<T, count>& names) {
    const auto node = fields.optional(name);
    if (!node || node->value().is_null()) {
        return std::nullopt;
    }
    if (!node->isString()) {
        node->refuse(oneOf(allNames(names)) + ", null");
        return std::nullopt;
    }
    return node->oneOf(names);
}

void readVersion(Fields& fields, Profile& profile) {
    const auto node = fields.required("version", "1");
    if (!node) {
        return;
    }
    profile.version = newestVersion;
    if (node->value().is_number_integer() && node->value().get<std::int64_t>() > newestVersion) {
        node->refuse("version " + node->value().dump() + ", which a newer Next Rung wrote",
                     "version " + std::to_string(newestVersion) + " or older");
    } else {
        node->integer(newestVersion, newestVersion);
    }
}

Profile readFields(Fields& fields) {
    Profile profile;
    readVersion(fields, profile);
    if (const auto state = fields.optional("state")) {
        profile.state = present(readState(*state));
    }
    if (const auto language = fields.optional("language")) {
        profile.language =
            nameIn(languageNames, language->oneOf(languageNames).value_or(core::Language::English));
    }
    readList(fields, "employments", readEmployment, profile.employments);
    readList(fields, "credentials", readHeld, profile.credentials);
    readList(fields, "licenses", readHeld, profile.licenses);
    profile.education = present(fields.optionalId("education"));
    readList(fields, "courses", readCourse, profile.courses);
    readList(fields, "trainings", readTraining, profile.trainings);
    readList(fields, "duties", readDuty, profile.duties);
    readList(fields, "facts", readFact, profile.facts);
    readComplete(fields, profile);
    readLimits(fields, profile);
    if (const auto answers = fields.optional("answers")) {
        profile.answers = readChosen(*answers);
    }
    for (const Node& skipped : fields.optionalList("skipped")) {
        const core::Id item = skipped.id();
        if (profile.answers.chosen.count(item) != 0) {
            skipped.refuse('"' + item + "\", which is answered", "an item without an answer");
        } else if (!item.empty() && !profile.answers.skipped.insert(item).second) {
            skipped.refuse('"' + item + "\" again", "each once");
        }
    }
    profile.chosenKind = readChoice(fields, "chosenKind", kindNames);
    profile.aim = readChoice(fields, "aim", aimNames);
    readList(fields, "programs", readProgram, profile.programs);
    readList(fields, "employerAnswers", readEmployerAnswer, profile.employerAnswers);
    if (const auto plan = fields.optional("plan"); plan && !plan->value().is_null()) {
        plan->refuse("null: this version keeps no plan, and would lose it");
    }
    profile.questionnaireVersion = readText(fields, "questionnaireVersion");
    return profile;
}

// Writing.

Json toJson(double number) {
    return jsonNumber(number);
}
Json toJson(const std::string& text) {
    return text;
}
Json toJson(int number) {
    return number;
}
Json toJson(const core::PartialDate& date) {
    return core::toIso(date);
}
Json toJson(core::Money money) {
    return Json{{"cents", money.cents}};
}

template <typename T> void put(Json& object, const char* name, const std::optional<T>& value) {
    if (value) {
        object[name] = toJson(*value);
    }
}

void put(Json& object, const char* name, const std::string& text) {
    if (!text.empty()) {
        object[name] = text;
    }
}

template <typename Value> Json valueToJson(const Value& value) {
    return std::visit(
        [](const auto& held) -> Json {
            using T = std::decay_t<decltype(held)>;
            if constexpr (std::is_same_v<T, std::monostate>) {
                return nullptr;
            } else if constexpr (std::is_same_v<T, double>) {
                return toJson(held);
            } else {
                return held;
            }
        },
        value);
}

Json write(const core::Employment& employment) {
    Json object{{"key", employment.key}, {"role", employment.role}};
    put(object, "institution", employment.institution);
    put(object, "site", employment.site);
    put(object, "rung", employment.rung);
    put(object, "from", employment.from);
    put(object, "until", employment.until);
    put(object, "hoursPerWeek", employment.hoursPerWeek);
    put(object, "hourlyPay", employment.hourlyPay);
    return object;
}

Json write(const core::HeldCredential& held) {
    Json object{{"key", held.key}, {"id", held.id}};
    put(object, "until", held.until);
    return object;
}

Json write(const core::CourseTaken& course) {
    Json object{{"key", course.key}, {"id", course.id}};
    put(object, "grade", course.grade);
    put(object, "on", course.on);
    return object;
}

Json write(const core::TrainingTaken& training) {
    Json object{{"key", training.key}, {"id", training.id}, {"hours", toJson(training.hours)}};
    put(object, "on", training.on);
    return object;
}

Json write(const core::DutyDone& duty) {
    Json object{{"key", duty.key}, {"id", duty.id}};
    put(object, "at", duty.at);
    put(object, "from", duty.from);
    put(object, "until", duty.until);
    put(object, "timesPerWeek", duty.timesPerWeek);
    object["confirmedBy"] = duty.confirmedBy ? Json(*duty.confirmedBy) : Json(nullptr);
    return object;
}

Json write(const core::RequirementFact& fact) {
    Json object{{"key", fact.key}, {"requirement", fact.requirement}, {"value", valueToJson(fact.value)}};
    put(object, "on", fact.on);
    return object;
}

Json write(const core::OwnProgram& program) {
    Json object{{"key", program.key}, {"pathway", program.pathway}, {"name", program.name}};
    put(object, "price", program.price);
    put(object, "months", program.months);
    put(object, "hoursPerWeek", program.hoursPerWeek);
    put(object, "start", program.start);
    return object;
}

Json write(const core::EmployerAnswer& answer) {
    Json object{
        {"key", answer.key}, {"requirement", answer.requirement}, {"value", valueToJson(answer.value)}};
    put(object, "quote", answer.quote);
    put(object, "who", answer.who);
    put(object, "on", answer.on);
    return object;
}

Json write(const core::Limit& limit) {
    return Json{
        {"what", nameIn(limitNames, limit.what)}, {"atMost", toJson(limit.atMost)}, {"firm", limit.firm}};
}

template <typename Entry> Json writeList(const std::vector<Entry>& entries) {
    Json list = Json::array();
    for (const Entry& entry : entries) {
        list.push_back(write(entry));
    }
    return list;
}

Json writeSkipped(const core::Answers& answers) {
    Json list = Json::array();
    for (const core::Id& item : answers.skipped) {
        if (answers.chosen.count(item) == 0) { // An answer wins over an earlier skip.
            list.push_back(item);
        }
    }
    return list;
}

} // namespace

tl::expected<Profile, ContentErrors> readProfile(const std::string& name, const std::string& bytes) {
    auto tree = parseBoundedJson(name, bytes);
    if (!tree) {
        return tl::unexpected(ContentErrors{tree.error()});
    }
    ErrorLog log(name);
    Fields fields(Node(*tree, {}, log));
    Profile profile = readFields(fields);
    fields.finish();
    if (!log.errors().empty()) {
        return tl::unexpected(log.inOrderOf(*tree));
    }
    return profile;
}

std::string writeProfile(const Profile& profile) {
    Json document;
    document["version"] = profile.version;
    put(document, "state", profile.state);
    put(document, "language", profile.language);
    document["employments"] = writeList(profile.employments);
    document["credentials"] = writeList(profile.credentials);
    document["licenses"] = writeList(profile.licenses);
    put(document, "education", profile.education);
    document["courses"] = writeList(profile.courses);
    document["trainings"] = writeList(profile.trainings);
    document["duties"] = writeList(profile.duties);
    document["facts"] = writeList(profile.facts);
    document["complete"] = profile.complete;
    document["limits"] = writeList(profile.limits);
    document["answers"] = writeChosen(profile.answers);
    document["skipped"] = writeSkipped(profile.answers);
    document["chosenKind"] =
        profile.chosenKind ? Json(nameIn(kindNames, *profile.chosenKind)) : Json(nullptr);
    document["aim"] = profile.aim ? Json(nameIn(aimNames, *profile.aim)) : Json(nullptr);
    document["programs"] = writeList(profile.programs);
    document["employerAnswers"] = writeList(profile.employerAnswers);
    document["plan"] = nullptr;
    put(document, "questionnaireVersion", profile.questionnaireVersion);
    return writeJson(document);
}

} // namespace nextrung::content
