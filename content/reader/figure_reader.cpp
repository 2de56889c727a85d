#include "content/reader/figure_reader.h"

namespace nextrung::content {

namespace {

// A hundred billion: above every pay, price and count of this field, and exact in a double.
constexpr NumberRange figureRange{0, 1e11};

core::Source readOneSource(const core::Id& id, const Node& node, const PackScope& scope) {
    core::Source source;
    source.id = id;
    Fields fields(node);
    source.title = fields.text("title");
    source.reportedBy = fields.optionalText("reportedBy");
    source.address = fields.words("address");
    source.tier = fields.oneOf("tier", tierNames).value_or(core::SourceTier::Primary);
    source.asOf = fields.optionalAsOf("asOf");
    if (source.tier == core::SourceTier::SecondaryDataset) {
        fields.required("reportedBy", R"({"en": …, "es": …}: a secondary-dataset says who reported it)");
    }
    if (source.tier == core::SourceTier::Sample && !scope.sample) {
        fields.optional("tier")->refuse("\"sample\" in a pack that is no sample", "a tier that may ship");
    }
    fields.finish();
    return source;
}

struct Range {
    std::int64_t low = 0;
    std::int64_t high = 0;
};

/// `value`, or `low` and `high`.
Range readValue(Fields& fields) {
    const auto value = fields.optional("value");
    const auto low = fields.optional("low");
    const auto high = fields.optional("high");
    Range range;
    if (value && !low && !high) {
        range.low = range.high = value->hundredths(figureRange).value_or(0);
    } else if (!value && low && high) {
        const auto least = low->hundredths(figureRange);
        const auto most = high->hundredths(figureRange);
        range = {least.value_or(0), most.value_or(0)};
        if (least && most && *least > *most) {
            high->refuse("at least as much as low");
        }
    } else if (fields.isObject()) {
        fields.node().refuse(value ? "value beside low or high" : "no complete number",
                             "either value, or low and high");
    }
    return range;
}

core::Figure readOwnFigure(Fields& fields, const PackScope& scope, Vocabulary& vocabulary) {
    core::Figure figure;
    const Range range = readValue(fields);
    figure.lowHundredths = range.low;
    figure.highHundredths = range.high;
    figure.unit = fields.oneOf("unit", unitNames).value_or(core::Unit::Count);
    figure.place = fields.text("place");
    figure.asOf = fields.optionalAsOf("asOf");
    figure.source = readSource(fields, "source", scope, vocabulary);
    figure.recheckMonth = fields.optionalInteger("recheckMonth", 1, 12);
    return figure;
}

} // namespace

bool isMoney(core::Unit unit) {
    return unit == core::Unit::DollarsPerYear || unit == core::Unit::DollarsPerHour ||
           unit == core::Unit::Dollars;
}

core::Source readSource(Fields& fields, std::string_view name, const PackScope& scope,
                        Vocabulary& vocabulary) {
    const auto node = fields.required(name, "a source of this pack");
    const core::Source* source = node ? vocabulary.source(node->id(), scope, *node) : nullptr;
    return source != nullptr ? *source : core::Source();
}

std::vector<core::Source> readSourceList(const Node& node, const PackScope& scope, Vocabulary& vocabulary) {
    std::vector<core::Source> sources;
    for (const Node& element : node.elements()) {
        const core::Source* source = vocabulary.source(element.id(), scope, element);
        if (source == nullptr) {
            continue;
        }
        for (const core::Source& earlier : sources) {
            if (earlier.id == source->id) {
                element.refuse('"' + source->id + "\" again", "each once");
            }
        }
        sources.push_back(*source);
    }
    return sources;
}

void readSources(const Node& node, const PackScope& scope, Vocabulary& vocabulary) {
    for (const auto& [id, member] : node.members()) {
        if (!isId(id, IdForm::Plain)) {
            member.refuse("the id \"" + id + '"', expectedId(IdForm::Plain));
            continue;
        }
        vocabulary.addSource(readOneSource(id, member, scope), scope, member);
    }
}

void readFacts(const Node& node, const PackScope& scope, Vocabulary& vocabulary) {
    for (const auto& [id, member] : node.members()) {
        if (!isId(id, IdForm::Dotted)) {
            member.refuse("the id \"" + id + '"', expectedId(IdForm::Dotted));
            continue;
        }
        Fields fields(member);
        core::Figure fact = readOwnFigure(fields, scope, vocabulary);
        fact.id = id;
        fact.about = fields.text("about");
        fields.finish();
        vocabulary.addFact(std::move(fact), scope, member);
    }
}

std::optional<core::Figure> readFigure(const Node& node, const PackScope& scope, Vocabulary& vocabulary) {
    Fields fields(node);
    if (const auto reference = fields.optional("fact")) {
        const core::Figure* fact = vocabulary.fact(reference->id(IdForm::Dotted), scope, *reference);
        fields.finish();
        return fact != nullptr ? std::optional<core::Figure>(*fact) : std::nullopt;
    }
    if (scope.isBase()) {
        node.refuse(R"({"fact": …}: figures of base stand in its facts)");
        return std::nullopt;
    }
    core::Figure figure = readOwnFigure(fields, scope, vocabulary);
    figure.about = fields.optionalText("about");
    fields.finish();
    return figure;
}

std::optional<core::Figure> readOptionalFigure(Fields& fields, std::string_view name, const PackScope& scope,
                                               Vocabulary& vocabulary) {
    const auto node = fields.optional(name);
    return node ? readFigure(*node, scope, vocabulary) : std::nullopt;
}

} // namespace nextrung::content
