// SPDX-License-Identifier: MPL-2.0
#pragma once

// What the kinds of records say (FORMAT.md, section 3, "Payloads"), a header a subject.
#include "plan_log/payloads_categories.h"
#include "plan_log/payloads_events.h"
#include "plan_log/payloads_grant.h"
#include "plan_log/payloads_members.h"
