#include "qml/app/stage.h"

#include "content/profile/profile_document.h"
#include "platform/packs/installed_packs.h"
#include "platform/store/memory_profile_store.h"
#include "qml/app/hand.h"

namespace nextrung::ui {

core::Date stageDay() {
    return std::chrono::year(2026) / std::chrono::November / 24;
}

core::Profile samplePerson() {
    auto person = content::readProfile("content/samples/dani.json", platform::sampleProfileBytes());
    return person ? std::move(*person) : core::Profile();
}

Session::OpenStore storeWith(const core::Profile& profile) {
    return [bytes = content::writeProfile(
                profile)]() -> tl::expected<std::unique_ptr<platform::ProfileStore>, platform::StoreError> {
        auto store = std::make_unique<platform::MemoryProfileStore>();
        store->save({"me", "profile", 0, bytes}, [](const auto&) {});
        return store;
    };
}

Setup stagedSetup(const content::Content& content, const core::Profile& profile) {
    Setup setup;
    setup.content = &content;
    setup.openStore = storeWith(profile);
    setup.clock = stageDay;
    setup.reducedMotion = true;
    return setup;
}

void applyLook(Application& application, const Look& look) {
    application.preferences().chooseLanguage(codeOf(look.language));
    application.preferences().chooseTheme(look.dark ? QStringLiteral("dark") : QStringLiteral("light"));
    application.preferences().chooseHighContrast(look.highContrast);
    application.preferences().chooseTextPercent(look.textPercent);
    QQuickWindow& window = *application.window();
    window.resize(look.width, look.height);
    Hand::until([&] { return window.width() == look.width && window.height() == look.height; });
}

} // namespace nextrung::ui
