#include "platform/cli/command_line.h"

#include <iostream>

int main(int argc, char** argv) {
    return nextrung::platform::cli::run({argv + 1, argv + argc}, std::cin, std::cout, std::cerr);
}
