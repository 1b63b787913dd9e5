// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>

#include "base/hex.h"
#include "records/questions/access_log.h"
#include "records/questions/actors.h"
#include "records/questions/holders.h"
#include "records/questions/items.h"
#include "records/records.h"

namespace indsigt::records::families {

inline void say(std::string& told, const ActorRef& actor) {
  told.append(actor.name).append("<").append(actor.part_of).append(">");
}

// Who everybody is, what they hold and who looked, as text.
inline std::string told_of(const Records& records) {
  std::string told;
  for (const Subject& subject : records.subjects()) {
    told.append("\n").append(subject.name).append(" ").append(std::to_string(subject.items));
    for (const Holder& one : find_holders(records, subject.id, AsOf::now()).rows) {
      say(told, one.actor);
      told.append(std::to_string(one.items)).append(one.contact).append("/").append(one.phone);
      told.append(one.sector ? std::to_string(static_cast<int>(*one.sector)) : "-");
    }
    for (const LogActor& one : find_access_log_actors(records, subject.id, std::nullopt, {0, 1000}).rows) {
      say(told, one.actor);
      told.append(std::to_string(one.lines));
    }
  }
  return told;
}

}  // namespace indsigt::records::families
