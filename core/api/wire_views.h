// SPDX-License-Identifier: MPL-2.0
// Inside of the wire: the members of each view, as core/api/WIRE.md lists them. Included by wire*.cc only.
#pragma once

#include "api/wire.h"
#include "api/wire_object.h"

namespace indsigt::api {

// wire_session.cc
void write_members(Object& object, const ImportView& import);
void write_members(Object& object, const ExportView& view);
void write_members(Object& object, const ManifestView& manifest);
void write_members(Object& object, const DoneView& done);
void write_members(Object& object, const Error& error);

// wire_overview.cc
void write_members(Object& object, const OverviewView& view);

// wire_holders.cc
void write_members(Object& object, const view::HolderPage& page);
void write_members(Object& object, const view::ActorAnswer& answer);
void write_members(Object& object, const Page<view::ItemRow>& page);
void write_members(Object& object, const view::HopPage& page);
void write_members(Object& object, const records::CoverageMatrix& matrix);

// wire_access_log.cc
void write_members(Object& object, const view::AccessLogPage& page);
void write_members(Object& object, const Page<records::AccessLogGroup>& page);
void write_members(Object& object, const Page<records::AccessLogMonth>& page);
void write_members(Object& object, const records::SharingPage& page);
void write_members(Object& object, const records::SharingPairPage& page);
void write_members(Object& object, const Page<records::LogActor>& page);

// wire_questions.cc
void write_code(Object& object, const records::LocalCode& code);
void write_members(Object& object, const view::SourcePage& page);
void write_members(Object& object, const Page<view::RequestRow>& page);
void write_members(Object& object, const Page<records::CaseRow>& page);
void write_members(Object& object, const view::CodePage& page);
void write_members(Object& object, const Page<view::FindingRow>& page);
void write_members(Object& object, const records::Indicators& indicators);
void write_members(Object& object, const Page<records::KnownSystem>& page);
void write_members(Object& object, const Page<records::Municipality>& page);

// wire_same_person.cc
void write_members(Object& object, const SamePersonPage& page);

// wire_consents.cc
void write_members(Object& object, const ConsentViews& view);
void write_members(Object& object, const view::Allowed& allowed);

}  // namespace indsigt::api
