#include "platform/store/store_file.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace nextrung::platform {

namespace {

constexpr std::size_t headerSize = 100; // of a SQLite database file, by its format
constexpr std::size_t pageSizeAt = 16;
constexpr std::size_t schemaVersionAt = 60;
constexpr std::size_t applicationIdAt = 68;
constexpr std::string_view magic{"SQLite format 3\0", 16};
constexpr mode_t ownerOnly = S_IRUSR | S_IWUSR;

class OpenFile {
public:
    OpenFile(const std::string& path, int flags, mode_t mode = 0)
        : m_descriptor(::open(path.c_str(), flags | O_CLOEXEC, mode)) {}
    ~OpenFile() {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;

    bool isOpen() const { return m_descriptor >= 0; }
    int descriptor() const { return m_descriptor; }

private:
    int m_descriptor;
};

tl::unexpected<StoreError> systemError(const std::string& what, const std::string& path) {
    const std::string reason = std::generic_category().message(errno);
    return tl::unexpected(StoreError{StoreErrorKind::NotWritable, what + " " + path + ": " + reason});
}

tl::unexpected<StoreError> noDatabase(const std::string& path) {
    return tl::unexpected(StoreError{StoreErrorKind::Damaged, path + " is not a database"});
}

std::int64_t bigEndian(const std::array<unsigned char, headerSize>& header, std::size_t at,
                       std::size_t bytes) {
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < bytes; ++i)
        value = (value << 8U) | header[at + i];
    return value;
}

std::string folderOf(const std::string& path) {
    const std::string folder = std::filesystem::path(path).parent_path().string();
    return folder.empty() ? "." : folder;
}

tl::expected<void, StoreError> syncAt(const std::string& path, int flags) {
    const OpenFile file(path, flags);
    if (!file.isOpen() || ::fsync(file.descriptor()) != 0)
        return systemError("cannot make durable", path);
    return {};
}

} // namespace

tl::expected<std::optional<StoreHeader>, StoreError> readStoreHeader(const std::string& path) {
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0) {
        if (errno == ENOENT)
            return std::optional<StoreHeader>();
        return systemError("cannot look at", path);
    }
    if (!S_ISREG(status.st_mode))
        return noDatabase(path);
    if (status.st_size == 0)
        return std::optional<StoreHeader>();

    const OpenFile file(path, O_RDONLY);
    if (!file.isOpen())
        return systemError("cannot open", path);
    std::array<unsigned char, headerSize> header{};
    const ssize_t count = ::read(file.descriptor(), header.data(), header.size());
    if (count != static_cast<ssize_t>(headerSize) ||
        std::memcmp(header.data(), magic.data(), magic.size()) != 0)
        return noDatabase(path);
    const std::int64_t stated = bigEndian(header, pageSizeAt, 2);
    const std::int64_t pageSize = stated <= 1 ? 65536 : stated; // by the format 1 stands for 65536
    return StoreHeader{bigEndian(header, applicationIdAt, 4), bigEndian(header, schemaVersionAt, 4),
                       status.st_size % pageSize == 0};
}

bool hasContent(const std::string& path) {
    struct stat status {};
    return ::stat(path.c_str(), &status) == 0 && status.st_size > 0;
}

tl::expected<void, StoreError> makePrivateFolderFor(const std::string& path) {
    const std::string folder = folderOf(path);
    struct stat status {};
    if (::stat(folder.c_str(), &status) == 0)
        return {};
    if (const auto above = makePrivateFolderFor(folder); !above)
        return above;
    if (::mkdir(folder.c_str(), S_IRWXU) != 0 && errno != EEXIST)
        return systemError("cannot make the folder", folder);
    return {};
}

tl::expected<void, StoreError> makePrivateFile(const std::string& path) {
    const OpenFile file(path, O_WRONLY | O_CREAT, ownerOnly);
    if (!file.isOpen())
        return systemError("cannot make", path);
    return syncFolderOf(path);
}

tl::expected<void, StoreError> makePrivate(const std::string& path) {
    struct stat status {};
    constexpr mode_t known = S_IRUSR | S_IWUSR | S_IRWXG | S_IRWXO;
    if (::stat(path.c_str(), &status) == 0 && (status.st_mode & known) == ownerOnly)
        return {};
    if (::chmod(path.c_str(), ownerOnly) != 0)
        return systemError("cannot make private", path);
    return {};
}

tl::expected<void, StoreError> replaceDurably(const std::string& from, const std::string& to) {
    if (const auto synced = syncAt(from, O_RDWR); !synced)
        return synced;
    if (::rename(from.c_str(), to.c_str()) != 0)
        return systemError("cannot rename to", to);
    return syncFolderOf(to);
}

tl::expected<void, StoreError> syncFolderOf(const std::string& path) {
    return syncAt(folderOf(path), O_RDONLY | O_DIRECTORY);
}

std::string keptCopyPath(const std::string& path, std::int64_t version) {
    return path + ".before-" + std::to_string(version);
}

std::vector<std::string> keptCopiesOf(const std::string& path) {
    const std::string start = std::filesystem::path(path).filename().string() + ".before-";
    std::vector<std::string> copies;
    std::error_code ignored; // a folder that cannot be read has no copies of ours
    for (const auto& entry : std::filesystem::directory_iterator(folderOf(path), ignored)) {
        if (entry.path().filename().string().compare(0, start.size(), start) == 0)
            copies.push_back(entry.path().string());
    }
    return copies;
}

} // namespace nextrung::platform
