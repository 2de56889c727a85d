#include "platform/cli/command_line.h"

#include "content/reader/utf8.h"
#include "platform/cli/commands.h"
#include "platform/cli/options.h"

#include <CLI/CLI.hpp>

#include <ostream>

namespace nextrung::platform::cli {

namespace {

constexpr std::size_t longestMessage = 800;

const char* const description =
    "Next Rung: where a medical assistant can go from here, and what the next step takes.\n"
    "Its questions are new and not yet proven: do not use them to select anyone.";

const char* const examples = "Examples:\n"
                             "  nextrung interview --lang es --save me.json\n"
                             "  nextrung advise --profile me.json --on 2026-11-24\n"
                             "  nextrung classify --answers answers.json --json\n"
                             "\n"
                             "Bad input gives one line on standard error and exit status 2.";

CLI::App* addCommand(CLI::App& program, Options& options, Command command, const std::string& name,
                     const std::string& words) {
    CLI::App* added = program.add_subcommand(name, words);
    added->add_flag("--json", options.json, "Print JSON instead of text")->disable_flag_override();
    added->final_callback([&options, command] { options.command = command; });
    return added;
}

void addLanguage(CLI::App* command, Options& options) {
    command->add_option("--lang", options.language, "Language of the text: en or es")->type_name("en|es");
}

void addPacks(CLI::App* command, Options& options) {
    command->add_option("--packs", options.packs, "Folders of packs to add to the built-in ones")
        ->type_name("FOLDER");
}

void addDay(CLI::App* command, Options& options, const std::string& words) {
    command->add_option("--on", options.on, words)->type_name("YYYY-MM-DD");
}

void addProfile(CLI::App* command, Options& options) {
    command->add_option("--profile", options.profile, "The person's profile")->type_name("FILE")->required();
    addDay(command, options, "The day to advise for; today if left out");
    addLanguage(command, options);
    addPacks(command, options);
}

void addCommands(CLI::App& program, Options& options) {
    CLI::App* interview = addCommand(program, options, Command::Interview, "interview",
                                     "Answer the questions here and see your result");
    interview->add_option("--save", options.save, "Keep the answers in this profile, a new one or yours")
        ->type_name("FILE");
    addLanguage(interview, options);
    addPacks(interview, options);

    CLI::App* classify = addCommand(program, options, Command::Classify, "classify",
                                    "Say what answers point to: springboard, career or exploring");
    classify->add_option("--answers", options.answers, "The answers")->type_name("FILE")->required();
    addLanguage(classify, options);
    addPacks(classify, options);

    addProfile(
        addCommand(program, options, Command::Advise, "advise", "Say everything there is to say to a person"),
        options);
    addProfile(addCommand(program, options, Command::Ladder, "ladder",
                          "Show the employer's ladder and the place on it"),
               options);

    CLI::App* lint = addCommand(program, options, Command::Lint, "lint",
                                "Check packs; exit status 1 when they have errors");
    lint->add_option("PACK", options.packs, "Folders of packs")->type_name("")->required();
    addDay(lint, options, "The day to judge the age of figures by; today if left out");

    CLI::App* catalog =
        addCommand(program, options, Command::Catalog, "catalog", "List what the packs hold, with ids");
    addLanguage(catalog, options);
    addPacks(catalog, options);
}

/// What was typed wrong, and how to find out what is right.
std::string usageLine(const CLI::App& program, const CLI::ParseError& error) {
    std::string name = "nextrung";
    for (const CLI::App* command : program.get_subcommands())
        name += " " + command->get_name();
    // Where there is no command of that name, CLI11 says only that one is required.
    const std::vector<std::string> unknown = program.remaining();
    const bool isUnknownCommand = program.get_subcommands().empty() && !unknown.empty();
    const std::string what = isUnknownCommand ? "there is no command " + unknown.front() : error.what();
    return name + ": " + content::printable(what, longestMessage) + " (" + name + " --help shows how)";
}

int print(const Printout& printout, std::ostream& out, std::ostream& err) {
    out << printout.text;
    if (printout.text.empty() || printout.text.back() != '\n')
        out << '\n';
    if (!out.flush()) {
        err << "nextrung: standard output: cannot be written to\n";
        return BadInput;
    }
    return printout.status;
}

} // namespace

int run(const std::vector<std::string>& arguments, std::istream& in, std::ostream& out, std::ostream& err) {
    Options options;
    CLI::App program{description, "nextrung"};
    program.footer(examples);
    program.require_subcommand(1);
    program.set_version_flag("--version", "nextrung " NEXTRUNG_VERSION);
    addCommands(program, options);
    try {
        program.parse(
            std::vector<std::string>(arguments.rbegin(), arguments.rend())); // it takes them from the back
    } catch (const CLI::Success& asked) {                                    // --help or --version
        return program.exit(asked, out, err);
    } catch (const CLI::ParseError& error) {
        err << usageLine(program, error) << '\n';
        return BadInput;
    }

    // Where standard output is JSON, the questions go beside it.
    const auto printout = perform(options, in, options.json ? err : out);
    if (!printout) {
        err << "nextrung: " << printout.error().line << '\n';
        return BadInput;
    }
    return print(*printout, out, err);
}

} // namespace nextrung::platform::cli
