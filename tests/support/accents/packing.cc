// SPDX-License-Identifier: MPL-2.0
#include "support/accents/packing.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

#include "support/accents/json.h"
#include "support/accents/speaker.h"
#include "support/accents/times.h"

namespace indsigt::accents {
namespace {

// Every second unit of UTF-16 is within its first plane: the stories have no other letters.
std::string in_utf16(std::string_view text, bool little) {
  std::string out = little ? "\xFF\xFE" : "\xFE\xFF";
  for (std::size_t i = 0; i < text.size(); ++i) {
    unsigned unit = static_cast<unsigned char>(text[i]);
    if (unit >= 0xC0 && i + 1 < text.size()) {
      unit = (unit & 0x1F) << 6 | (static_cast<unsigned char>(text[++i]) & 0x3F);
    }
    const char low = static_cast<char>(unit & 0xFF), high = static_cast<char>(unit >> 8);
    out.push_back(little ? low : high);
    out.push_back(little ? high : low);
  }
  return out;
}

std::string encoded(std::string text, Encoding encoding) {
  switch (encoding) {
    case Encoding::kMark:
      return "\xEF\xBB\xBF" + text;
    case Encoding::kUtf16Little:
    case Encoding::kUtf16Big:
      return in_utf16(text, encoding == Encoding::kUtf16Little);
    case Encoding::kCarriageReturns:
      for (std::size_t at = text.find('\n'); at != std::string::npos; at = text.find('\n', at + 2)) {
        text.insert(at, "\r");
      }
      return text;
    case Encoding::kPlain:
      break;
  }
  return text;
}

class Packer {
 public:
  Packer(const Story& story, const Accent& accent, unsigned seed)
      : story_(story), accent_(accent), dice_(seed + 1'700'000) {}

  Written pack() {
    written_.as_people.assign(story_.humans.size(), joins_files(accent_.numbers) ? 1 : 0);
    std::vector<Entry> all;
    for (unsigned source = 0; source < story_.sources; ++source) {
      Speaker speaker(story_, accent_, source, dice_);
      std::vector<Entry> entries = speaker.entries();
      for (unsigned human = 0; human < story_.humans.size(); ++human) {
        written_.as_people[human] += joins_files(accent_.numbers) ? speaker.lacks(Role::kHuman, human) : 1;
      }
      if (accent_.one_file) {
        std::ranges::move(entries, std::back_inserter(all));
      } else {
        write_source(std::move(entries));
      }
      write_national(source);
    }
    if (accent_.one_file) write_source(std::move(all));
    return std::move(written_);
  }

 private:
  void shuffle(std::vector<Entry>& entries) {
    for (std::size_t i = entries.size(); i > 1; --i) {
      std::swap(entries[i - 1], entries[dice_.below(static_cast<unsigned>(i))]);
    }
  }

  void write_source(std::vector<Entry> entries) {
    if (accent_.shuffled) shuffle(entries);
    if (accent_.pack == Pack::kPages || accent_.pack == Pack::kLostPage)
      return write_pages(std::move(entries));
    write_file(entries, {});
  }

  // Each page has the parties that its matches may name, as a server includes them.
  void write_pages(std::vector<Entry> entries) {
    std::vector<Entry> parties, matches;
    for (Entry& one : entries) (one.is_match ? matches : parties).push_back(std::move(one));
    const std::size_t size = 1 + matches.size() / (1 + dice_.below(3));
    const bool has_total = accent_.pack == Pack::kLostPage || dice_.one_in(2);
    const std::string total = has_total ? std::to_string(matches.size()) : "";
    for (std::size_t begin = 0; begin == 0 || begin < matches.size();) {
      const std::size_t end = end_of_page(matches, std::min(begin + size, matches.size()));
      std::vector<Entry> page(matches.begin() + static_cast<std::ptrdiff_t>(begin),
                              matches.begin() + static_cast<std::ptrdiff_t>(end));
      if (begin == 0 || !accent_.people_once) page.insert(page.end(), parties.begin(), parties.end());
      for (unsigned& people : written_.as_people) people += begin > 0 && accent_.people_once;
      const bool has_next = end < matches.size() && accent_.pack == Pack::kPages;
      if (begin > 0 && accent_.pack == Pack::kLostPage) {
        lose(page);
      } else {
        write_file(page, {{"total", total},
                          {"link", has_next ? R"([{"relation":"next","url":"https://a.example/fhir?page=2"}])"
                                            : ""}});
        const bool is_one_of_many = begin > 0 || end < matches.size();
        if (has_next || (has_total && is_one_of_many)) written_.files.back().is_whole = false;
      }
      begin = std::max(end, begin + 1);
    }
  }

  // The versions of one thing are on one page.
  static std::size_t end_of_page(const std::vector<Entry>& matches, std::size_t end) {
    while (end < matches.size() && end > 0 && matches[end].full_url == matches[end - 1].full_url) ++end;
    return end;
  }

  void lose(const std::vector<Entry>& page) {
    for (const Entry& one : page) {
      if (one.thing) written_.lost_things.insert(*one.thing);
      if (one.line) written_.lost_lines.insert(*one.line);
    }
  }

  std::string entry_text(const Entry& entry) const {
    if (entry.resource.empty()) {
      return object({{"fullUrl", quote(entry.full_url)}, {"request", R"({"method":"DELETE","url":"x/1"})"}});
    }
    return object({{"fullUrl", entry.full_url.empty() ? "" : quote(entry.full_url)},
                   {"resource", entry.resource},
                   {"search", !entry.is_match ? R"({"mode":"include"})"
                              : has_modes_    ? R"({"mode":"match"})"
                                              : ""}});
  }

  std::string bundle(std::string_view type, const std::vector<std::string>& entries,
                     const Members& more = {}) const {
    Members members{{"resourceType", "\"Bundle\""}, {"type", quote(type)}};
    members.insert(members.end(), more.begin(), more.end());
    members.emplace_back("entry", list(entries, ",\n"));
    return object(members);
  }

  // A thing that counts goes, so that nothing else hangs on it.
  void spoil(std::vector<Entry>& entries, File& file) {
    for (Entry& one : entries) {
      const bool counts = one.thing ? story_.things[*one.thing].fate == Fate::kCounts : one.line.has_value();
      if (!counts || !dice_.one_in(6)) continue;
      lose({one});
      one.resource = R"({"resourceType":7})";
      file.has_rubbish = true;
    }
  }

  void mark(std::vector<Entry>& entries, File& file) {
    if (accent_.has_rubbish) spoil(entries, file);
    for (Entry& one : entries) {
      const std::optional<Fate> fate =
          one.thing ? std::optional(story_.things[*one.thing].fate) : std::nullopt;
      if (fate == Fate::kError || fate == Fate::kDeleted) file.takes_back = true;
      if (!accent_.has_subset || !one.thing || one.resource.find("\"meta\"") != std::string::npos) continue;
      if (!dice_.one_in(8)) continue;
      one.resource.insert(1, R"("meta":{"tag":[{"code":"SUBSETTED"}]},)");
      file.is_whole = false;
    }
    if (!accent_.has_outcome) return;
    constexpr std::string_view kOutcomes[] = {
        R"({"resourceType":"OperationOutcome","issue":[{"severity":"warning","code":"incomplete"}]})",
        R"({"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"exception"}]})",
        R"({"resourceType":"OperationOutcome","issue":[{"severity":"information","code":"throttled"}]})"};
    entries.push_back({.full_url = {}, .resource = std::string(dice_.pick(kOutcomes)), .is_match = false});
    file.is_whole = false;
  }

  void write_file(std::vector<Entry> entries, const Members& more) {
    File file;
    mark(entries, file);
    std::vector<std::string> texts, resources;
    for (const Entry& one : entries) {
      texts.push_back(entry_text(one));
      resources.push_back(one.resource);
    }
    file.text = packed(texts, resources, more);
    put(std::move(file));
  }

  std::string packed(const std::vector<std::string>& texts, const std::vector<std::string>& resources,
                     const Members& more) {
    switch (accent_.pack) {
      case Pack::kPages:
      case Pack::kLostPage:
        return bundle("searchset", texts, more);
      case Pack::kHistory:
        return bundle("history", texts);
      case Pack::kBatch:
        return in_batch(texts);
      case Pack::kLines: {
        std::string lines;
        for (const std::string& one : resources) lines += one + "\n" + (dice_.one_in(9) ? "\n" : "");
        return lines.empty() ? bundle("collection", {}) : lines;
      }
      case Pack::kParameters: {
        const std::string all = object({{"name", "\"return\""}, {"resource", bundle("searchset", texts)}});
        return object({{"resourceType", "\"Parameters\""}, {"parameter", list({all})}});
      }
      case Pack::kList:
        return resources.empty() ? bundle("collection", {}) : list(resources, ",\n");
      case Pack::kEnvelope:
        return object(
            {{"status", "200"}, {"data", object({{"patientRecord", bundle("collection", texts)}})}});
      case Pack::kCollection:
        break;
    }
    return bundle("collection", texts);
  }

  std::string in_batch(const std::vector<std::string>& texts) const {
    std::vector<std::string> answers;
    for (std::size_t begin = 0; begin < texts.size(); begin += 10) {
      const auto from = texts.begin() + static_cast<std::ptrdiff_t>(begin);
      const auto to = texts.begin() + static_cast<std::ptrdiff_t>(std::min(begin + 10, texts.size()));
      answers.push_back(
          object({{"resource", bundle("searchset", {from, to})}, {"response", R"({"status":"200 OK"})"}}));
    }
    return bundle("batch-response", answers);
  }

  // The looks of one source, in a file for each person who asks.
  void write_national(unsigned source) {
    if (accent_.logs != Logs::kSwedish && accent_.logs != Logs::kEstonian) return;
    for (unsigned human = 0; human < story_.humans.size(); ++human) {
      std::vector<const Line*> lines;
      for (const Line& line : story_.lines) {
        const bool is_own = line.source == source && line.about == human && line.deed == Deed::kLook;
        if (is_own && !story_.left_out_lines.contains(line.number)) lines.push_back(&line);
      }
      if (lines.empty()) continue;
      File file{.text = {}, .about = human};
      const bool is_cut = dice_.one_in(3);
      const std::size_t cut =
          is_cut ? lines.size() - 1 - dice_.below(static_cast<unsigned>(lines.size())) : lines.size();
      for (std::size_t i = cut; i < lines.size(); ++i) written_.lost_lines.insert(lines[i]->number);
      file.is_whole = !is_cut;
      const std::size_t total = lines.size();
      lines.resize(cut);
      file.text = accent_.logs == Logs::kSwedish ? swedish(lines, is_cut) : estonian(lines, total);
      put(std::move(file));
    }
  }

  std::string swedish(const std::vector<const Line*>& lines, bool is_cut) const {
    std::vector<std::string> all;
    for (const Line* const line : lines) {
      if (story_.is_hidden(*line)) continue;
      Members members;
      if (line->place) {
        members.emplace_back("careUnitId", quote(story_.places[*line->place].number));
        members.emplace_back("careUnitName", quote(story_.places[*line->place].name));
      }
      if (line->reader) {
        members.emplace_back("userId", quote(story_.readers[*line->reader].number));
        members.emplace_back("userName", quote(story_.readers[*line->reader].name));
      }
      members.emplace_back("accessDate", quote(clock_text(line->at, hours_east(line->at, 1))));
      members.emplace_back("purpose", quote(line->reason()));
      all.push_back(object(members));
    }
    return object({{"accessLogs", list(all)}, {"queuedReportId", is_cut ? "\"q1\"" : "null"}});
  }

  std::string estonian(const std::vector<const Line*>& lines, std::size_t total) const {
    std::vector<std::string> all;
    for (const Line* const line : lines) {
      Members members{{"logtime", quote(clock_text(line->at, hours_east(line->at, 2)))},
                      {"action", quote(line->reason())}};
      if (line->place) {
        members.emplace_back("receiverCode", quote(story_.places[*line->place].number));
        members.emplace_back("receiverName", quote(story_.places[*line->place].name));
      }
      if (story_.is_hidden(*line)) members.emplace_back("hidden", "true");
      all.push_back(object(members));
    }
    return object({{"totalUsages", std::to_string(total)}, {"usages", list(all)}});
  }

  void put(File file) {
    file.text = encoded(std::move(file.text), accent_.encoding);
    written_.files.push_back(std::move(file));
  }

  const Story& story_;
  const Accent& accent_;
  Dice dice_;
  const bool has_modes_ = dice_.one_in(2);  // whether what matches a search says so
  Written written_;
};

}  // namespace

Written write_story(const Story& story, const Accent& accent, unsigned seed) {
  return Packer(story, accent, seed).pack();
}

}  // namespace indsigt::accents
