// SPDX-License-Identifier: MPL-2.0
// Times the questions about a delivery in a process of its own: records_bench FOLDER SYSTEMS RUNS
// FOLDER has manifest.json, bundles/0.json … and `commands`, one command of core/api/WIRE.md a line: before
// `---` what is sent before the manifest, then the questions; the first is the first answer. Prints
// {"load_ms":…, "first_answer_ms":…,"peak_mib":…} and then, for each question, {"us":…,"reply":…}; times are
// medians of RUNS, after a warm-up. peak_mib is the peak resident memory less what the files take.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "api/make_session.h"
#include "cli/files.h"
#include "peak_memory.h"

namespace {

using indsigt::Bytes;
using indsigt::api::Session;
using Clock = std::chrono::steady_clock;

double microseconds_since(Clock::time_point start) {
  return std::chrono::duration<double, std::micro>(Clock::now() - start).count();
}

double median(std::vector<double> numbers) {
  std::sort(numbers.begin(), numbers.end());
  return numbers[numbers.size() / 2];
}

struct Delivery {
  Bytes manifest;
  std::vector<std::string> names;
  std::vector<Bytes> files;
  std::vector<std::string> preparations;
  std::vector<std::string> questions;
};

bool read_delivery(const std::string& folder, int systems, Delivery& delivery) {
  const auto manifest = indsigt::cli::read_file((folder + "/manifest.json").c_str());
  const auto commands = indsigt::cli::read_file((folder + "/commands").c_str());
  if (!manifest || !commands) return false;
  delivery.manifest = *manifest;
  for (int i = 0; i < systems; ++i) {
    delivery.names.push_back("bundles/" + std::to_string(i) + ".json");
    auto file = indsigt::cli::read_file((folder + "/" + delivery.names.back()).c_str());
    if (!file) return false;
    delivery.files.push_back(std::move(*file));
  }
  std::string_view rest(reinterpret_cast<const char*>(commands->data()), commands->size());
  std::vector<std::string>* into = &delivery.preparations;
  while (!rest.empty()) {
    const std::string_view line = rest.substr(0, rest.find('\n'));
    rest.remove_prefix(std::min(line.size() + 1, rest.size()));
    if (line == "---") {
      into = &delivery.questions;
    } else {
      into->emplace_back(line);
    }
  }
  return !delivery.questions.empty();
}

void load(const Delivery& delivery, Session& session) {
  for (const std::string& command : delivery.preparations) (void)session.send(command);
  (void)session.send(R"({"v":1,"id":0,"type":"manifest.load"})", delivery.manifest);
  for (std::size_t i = 0; i < delivery.files.size(); ++i) {
    const std::string command =
        R"({"v":1,"id":0,"type":"source.import","args":{"name":")" + delivery.names[i] + R"("}})";
    (void)session.send(command, delivery.files[i]);
  }
}

// A short question is asked so often that the clock's own step does not count.
double time_question(Session& session, const std::string& command, int runs) {
  constexpr double kLongEnough = 5'000;
  const auto ask = [&](int times) {
    const auto start = Clock::now();
    for (int i = 0; i < times; ++i) (void)session.send(command);
    return microseconds_since(start) / times;
  };
  const int times = std::clamp(static_cast<int>(kLongEnough / ask(1)), 1, 1000);
  std::vector<double> taken;
  for (int run = 0; run < runs; ++run) taken.push_back(ask(times));
  return median(std::move(taken));
}

}  // namespace

int main(int count, char** arguments) {
  Delivery delivery;
  if (count != 4 || !read_delivery(arguments[1], std::atoi(arguments[2]), delivery)) return 2;
  const int runs = std::max(std::atoi(arguments[3]), 1);
  const double before = indsigt::bench::peak_mib();
  std::vector<double> loads, first_answers;
  std::unique_ptr<Session> session;
  for (int run = 0; run <= runs; ++run) {
    session.reset();
    session = indsigt::api::make_session();
    const auto start = Clock::now();
    load(delivery, *session);
    const double loaded = microseconds_since(start);
    (void)session->send(delivery.questions.front());
    if (run == 0) continue;  // warm-up
    loads.push_back(loaded / 1000);
    first_answers.push_back((microseconds_since(start) - loaded) / 1000);
  }
  std::printf("{\"load_ms\":%.3f,\"first_answer_ms\":%.3f,\"peak_mib\":%.1f}\n", median(loads),
              median(first_answers), indsigt::bench::peak_mib() - before);
  for (const std::string& question : delivery.questions) {
    // In this order: the first to name an actor gives it its id.
    const std::string reply = session->send(question);
    std::printf("{\"us\":%.3f,\"reply\":%s}\n", time_question(*session, question, runs), reply.c_str());
  }
  return 0;
}
