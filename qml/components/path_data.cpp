#include "qml/components/path_data.h"

#include <QtMath>

#include <array>
#include <charconv>
#include <cmath>
#include <optional>

namespace nextrung::ui {

namespace {

/// Reads letters and numbers, left to right.
class PathReader {
public:
    explicit PathReader(std::string_view data) : m_rest(data) {}

    QPainterPath read() {
        while (const std::optional<char> letter = nextLetter()) {
            if (!draw(*letter)) {
                break;
            }
        }
        return m_path;
    }

private:
    void skipSpace() { m_rest.remove_prefix(std::min(m_rest.find_first_not_of(" ,"), m_rest.size())); }

    std::optional<char> nextLetter() {
        skipSpace();
        if (m_rest.empty()) {
            return std::nullopt;
        }
        const char letter = m_rest.front();
        m_rest.remove_prefix(1);
        return letter;
    }

    /// Reads `count` numbers into m_numbers.
    bool numbers(std::size_t count) {
        for (std::size_t i = 0; i < count; ++i) {
            skipSpace();
            const auto [end, error] =
                std::from_chars(m_rest.data(), m_rest.data() + m_rest.size(), m_numbers.at(i));
            if (error != std::errc()) {
                return false;
            }
            m_rest.remove_prefix(static_cast<std::size_t>(end - m_rest.data()));
        }
        return true;
    }

    bool draw(char letter) {
        const auto& n = m_numbers;
        switch (letter) {
        case 'M':
            return numbers(2) && (m_path.moveTo(n[0], n[1]), true);
        case 'L':
            return numbers(2) && (m_path.lineTo(n[0], n[1]), true);
        case 'H':
            return numbers(1) && (m_path.lineTo(n[0], m_path.currentPosition().y()), true);
        case 'V':
            return numbers(1) && (m_path.lineTo(m_path.currentPosition().x(), n[0]), true);
        case 'C':
            return numbers(6) && (m_path.cubicTo(n[0], n[1], n[2], n[3], n[4], n[5]), true);
        case 'A':
            return numbers(7) && (drawArc(), true);
        case 'O':
            return numbers(3) && (m_path.addEllipse({n[0], n[1]}, n[2], n[2]), true);
        case 'R':
            return numbers(5) && (m_path.addRoundedRect(n[0], n[1], n[2], n[3], n[4], n[4]), true);
        case 'D':
            return numbers(4) && (drawDashes(), true);
        case 'Z':
            return (m_path.closeSubpath(), true);
        default:
            return false;
        }
    }

    /// An arc of a circle, from where the pen is: radius, radius, turn, large, sweep, x, y.
    void drawArc() {
        const QPointF from = m_path.currentPosition();
        const QPointF to(m_numbers[5], m_numbers[6]);
        const bool large = m_numbers[3] != 0;
        const bool sweep = m_numbers[4] != 0;
        const QPointF chord = to - from;
        const double half = std::hypot(chord.x(), chord.y()) / 2;
        if (half <= 0) {
            return;
        }
        const double radius = std::max(m_numbers[0], half);
        const double away = std::sqrt(radius * radius - half * half) * (large == sweep ? -1 : 1);
        const QPointF normal(-chord.y() / (2 * half), chord.x() / (2 * half));
        const QPointF centre = (from + to) / 2 + normal * away;
        const double start = qRadiansToDegrees(std::atan2(centre.y() - from.y(), from.x() - centre.x()));
        const double end = qRadiansToDegrees(std::atan2(centre.y() - to.y(), to.x() - centre.x()));
        double length = end - start; // Qt turns counter-clockwise, "sweep" means clockwise.
        if (sweep && length > 0) {
            length -= 360;
        } else if (!sweep && length < 0) {
            length += 360;
        }
        m_path.arcTo(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius, start, length);
    }

    void drawDashes() {
        const auto [x, y, radius, count] = std::array{m_numbers[0], m_numbers[1], m_numbers[2], m_numbers[3]};
        const QRectF circle(x - radius, y - radius, 2 * radius, 2 * radius);
        const double step = 360 / count;
        for (int i = 0; i < static_cast<int>(count); ++i) {
            m_path.arcMoveTo(circle, i * step);
            m_path.arcTo(circle, i * step, step / 2);
        }
    }

    std::string_view m_rest;
    std::array<double, 7> m_numbers{};
    QPainterPath m_path;
};

} // namespace

QPainterPath readPath(std::string_view data) {
    return PathReader(data).read();
}

} // namespace nextrung::ui
