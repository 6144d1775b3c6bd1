CREATE TABLE IF NOT EXISTS "__EFMigrationsHistory" (
    "MigrationId" TEXT NOT NULL CONSTRAINT "PK___EFMigrationsHistory" PRIMARY KEY,
    "ProductVersion" TEXT NOT NULL
);

BEGIN TRANSACTION;
CREATE TABLE "account_proposal" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_account_proposal" PRIMARY KEY,
    "UserId" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "Roles" TEXT NOT NULL,
    "UnitId" TEXT NULL,
    "Reason" TEXT NOT NULL,
    "ProposedBy" TEXT NOT NULL,
    "ProposedAt" TEXT NOT NULL,
    "State" TEXT NOT NULL,
    "DecidedBy" TEXT NULL,
    "DecidedAt" TEXT NULL,
    "Version" INTEGER NOT NULL
);

CREATE TABLE "anchor" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_anchor" PRIMARY KEY,
    "At" TEXT NOT NULL,
    "Sha256" TEXT NOT NULL,
    "Previous" TEXT NOT NULL,
    "Chains" INTEGER NOT NULL,
    "Entries" INTEGER NOT NULL,
    "FileName" TEXT NOT NULL,
    "Key" TEXT NOT NULL
);

CREATE TABLE "AspNetRoles" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_AspNetRoles" PRIMARY KEY,
    "Name" TEXT NULL,
    "NormalizedName" TEXT NULL,
    "ConcurrencyStamp" TEXT NULL
);

CREATE TABLE "AspNetUsers" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_AspNetUsers" PRIMARY KEY,
    "DisplayName" TEXT NOT NULL,
    "Post" TEXT NOT NULL,
    "UnitId" TEXT NULL,
    "BodyId" TEXT NULL,
    "AbsentFrom" TEXT NULL,
    "AbsentUntil" TEXT NULL,
    "DeputyId" TEXT NULL,
    "EmployeeNumber" TEXT NULL,
    "PasswordIsTemporary" INTEGER NOT NULL,
    "LeftAt" TEXT NULL,
    "IsDemo" INTEGER NOT NULL,
    "UserName" TEXT NULL,
    "NormalizedUserName" TEXT NULL,
    "Email" TEXT NULL,
    "NormalizedEmail" TEXT NULL,
    "EmailConfirmed" INTEGER NOT NULL,
    "PasswordHash" TEXT NULL,
    "SecurityStamp" TEXT NULL,
    "ConcurrencyStamp" TEXT NULL,
    "PhoneNumber" TEXT NULL,
    "PhoneNumberConfirmed" INTEGER NOT NULL,
    "TwoFactorEnabled" INTEGER NOT NULL,
    "LockoutEnd" TEXT NULL,
    "LockoutEnabled" INTEGER NOT NULL,
    "AccessFailedCount" INTEGER NOT NULL
);

CREATE TABLE "booking_day" (
    "BodyId" TEXT NOT NULL,
    "Day" TEXT NOT NULL,
    "Bookings" INTEGER NOT NULL,
    CONSTRAINT "PK_booking_day" PRIMARY KEY ("BodyId", "Day")
);

CREATE TABLE "burst" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_burst" PRIMARY KEY,
    "Kind" TEXT NOT NULL,
    "AlsoKind" TEXT NULL,
    "AlsoUsual" INTEGER NULL,
    "AlsoLimit" INTEGER NULL,
    "UnitPath" TEXT NOT NULL,
    "ProductCode" TEXT NOT NULL,
    "WindowFrom" TEXT NOT NULL,
    "WindowTo" TEXT NOT NULL,
    "Persons" INTEGER NOT NULL,
    "Usual" INTEGER NOT NULL,
    "Limit" INTEGER NOT NULL,
    "Words" TEXT NOT NULL,
    "PolicyVersion" INTEGER NOT NULL,
    "FoundAt" TEXT NOT NULL,
    "State" TEXT NOT NULL,
    "DecidedBy" TEXT NULL,
    "DecidedAt" TEXT NULL,
    "Reason" TEXT NULL,
    "CasesDecided" INTEGER NOT NULL,
    "MergedIntoId" TEXT NULL,
    "Version" INTEGER NOT NULL
);

CREATE TABLE "burst_cursor" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_burst_cursor" PRIMARY KEY,
    "Position" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL
);

CREATE TABLE "calendar_recount" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_calendar_recount" PRIMARY KEY,
    "CalendarVersion" INTEGER NOT NULL,
    "BeginsAt" TEXT NOT NULL,
    "Part" TEXT NULL,
    "After" TEXT NOT NULL,
    "LookedAt" INTEGER NOT NULL,
    "Moving" INTEGER NOT NULL,
    "FinishedAt" TEXT NULL,
    "Version" INTEGER NOT NULL
);

CREATE TABLE "case_chain" (
    "CaseId" TEXT NOT NULL CONSTRAINT "PK_case_chain" PRIMARY KEY,
    "Length" INTEGER NOT NULL,
    "Head" TEXT NOT NULL
);

CREATE TABLE "complaint" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_complaint" PRIMARY KEY,
    "Agency" INTEGER NOT NULL,
    "AgencyPoints" INTEGER NOT NULL,
    "AgencyNoteId" TEXT NULL,
    "DutiesVersion" INTEGER NOT NULL,
    "LegalDueAt" TEXT NOT NULL,
    "LastMediation" TEXT NULL,
    "Number" TEXT NOT NULL,
    "State" TEXT NOT NULL,
    "UnitId" TEXT NOT NULL,
    "UnitPath" TEXT NOT NULL,
    "Channel" TEXT NOT NULL,
    "ProductCode" TEXT NOT NULL,
    "CauseCode" TEXT NOT NULL,
    "DemandCode" TEXT NOT NULL,
    "VerifiedCauseCode" TEXT NULL,
    "ClaimedAmount" INTEGER NULL,
    "Narrative" TEXT NOT NULL,
    "Signs" INTEGER NOT NULL,
    "GroupSize" INTEGER NOT NULL,
    "ReceivedAt" TEXT NOT NULL,
    "RegisteredAt" TEXT NOT NULL,
    "ExternalReference" TEXT NULL,
    "HandlerId" TEXT NULL,
    "Holder" TEXT NOT NULL,
    "HolderName" TEXT NOT NULL,
    "RiskScore" INTEGER NOT NULL,
    "RiskLevel" INTEGER NOT NULL,
    "Decision_Outcome" TEXT NULL,
    "Decision_GrantedAmount" INTEGER NULL,
    "Decision_NoteId" TEXT NULL,
    "Decision_DecidedAt" TEXT NULL,
    "Decision_DecidedBy" TEXT NULL,
    "ClosedAt" TEXT NULL,
    "NextDueAt" TEXT NOT NULL,
    "IsOpen" INTEGER NOT NULL,
    "IsClockPaused" INTEGER NOT NULL,
    "GroupId" TEXT NULL,
    "MergedIntoId" TEXT NULL,
    "MergerId" TEXT NULL,
    "RedactedNarrative" TEXT NOT NULL,
    "EndingId" TEXT NULL,
    "DecisionNotifiedAt" TEXT NULL,
    "PassedTo_Company" TEXT NULL,
    "PassedTo_Kind" TEXT NULL,
    "PassedTo_SentAt" TEXT NULL,
    "PassedTo_SentHow" TEXT NULL,
    "PassedTo_NoteId" TEXT NULL,
    "PassedTo_Notice" TEXT NULL,
    "PassedTo_NoticeAt" TEXT NULL,
    "PassedTo_NoticeProof" TEXT NULL,
    "WithdrawalPayment" TEXT NULL,
    "Version" INTEGER NOT NULL
);

CREATE TABLE "complaint_group" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_complaint_group" PRIMARY KEY,
    "CaseId" TEXT NOT NULL,
    "Matter" TEXT NOT NULL,
    "ProductCode" TEXT NOT NULL,
    "CauseCode" TEXT NOT NULL,
    "FormedBy" TEXT NOT NULL,
    "FormedAt" TEXT NOT NULL,
    "ClosedBy" TEXT NULL,
    "ClosedAt" TEXT NULL,
    "Version" INTEGER NOT NULL
);

CREATE TABLE "cooperation_agreement" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_cooperation_agreement" PRIMARY KEY,
    "BodyId" TEXT NOT NULL,
    "Number" TEXT NOT NULL,
    "SignedOn" TEXT NOT NULL,
    "ValidFrom" TEXT NOT NULL,
    "ValidTo" TEXT NOT NULL,
    "ProductScope" TEXT NOT NULL,
    "UnitScope" TEXT NOT NULL,
    "AmountFrom" INTEGER NOT NULL,
    "AmountTo" INTEGER NULL,
    "AcceptanceDays" INTEGER NOT NULL,
    "Capacity" INTEGER NULL,
    "Version" INTEGER NOT NULL
);

CREATE TABLE "delivery" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_delivery" PRIMARY KEY,
    "Kind" TEXT NOT NULL,
    "Destination" TEXT NOT NULL,
    "CaseId" TEXT NOT NULL,
    "Lane" TEXT NOT NULL,
    "Place" INTEGER NOT NULL,
    "Payload" TEXT NOT NULL,
    "About" TEXT NULL,
    "IsUrgent" INTEGER NOT NULL,
    "CreatedAt" TEXT NOT NULL,
    "State" TEXT NOT NULL,
    "Attempts" INTEGER NOT NULL,
    "EarlierAttempts" INTEGER NOT NULL,
    "NextTryAt" TEXT NOT NULL,
    "ClaimedBy" TEXT NULL,
    "ClaimedUntil" TEXT NULL,
    "Status" INTEGER NULL,
    "DurationMs" INTEGER NULL,
    "AnswerHash" TEXT NULL,
    "LastFault" TEXT NULL,
    "LastError" TEXT NULL,
    "SentAt" TEXT NULL,
    "SkippedAt" TEXT NULL,
    "SkippedById" TEXT NULL,
    "SkipReason" TEXT NULL,
    "Version" INTEGER NOT NULL
);

CREATE TABLE "delivery_destination" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_delivery_destination" PRIMARY KEY,
    "Key" TEXT NOT NULL,
    "ParkedAt" TEXT NULL,
    "ParkedById" TEXT NULL,
    "ParkReason" TEXT NULL,
    "FailuresInARow" INTEGER NOT NULL,
    "OpenUntil" TEXT NULL,
    "Version" INTEGER NOT NULL
);

CREATE TABLE "due_timer" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_due_timer" PRIMARY KEY,
    "Kind" TEXT NOT NULL,
    "SubjectId" TEXT NOT NULL,
    "CaseId" TEXT NOT NULL,
    "DueAt" TEXT NOT NULL,
    "PolicyVersion" INTEGER NOT NULL,
    "State" TEXT NOT NULL,
    "Failures" INTEGER NOT NULL,
    "NextTryAt" TEXT NOT NULL,
    "LastError" TEXT NULL,
    "ClaimedBy" TEXT NULL,
    "ClaimedUntil" TEXT NULL,
    "EndedAt" TEXT NULL,
    "SkippedById" TEXT NULL,
    "SkipReason" TEXT NULL,
    "Version" INTEGER NOT NULL
);

CREATE TABLE "duty_day" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_duty_day" PRIMARY KEY,
    "UnitId" TEXT NOT NULL,
    "UnitPath" TEXT NOT NULL,
    "Day" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    "DeputyId" TEXT NULL,
    "SetBy" TEXT NOT NULL,
    "SetAt" TEXT NOT NULL,
    "Version" INTEGER NOT NULL
);

CREATE TABLE "evaluation_invitation" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_evaluation_invitation" PRIMARY KEY,
    "CaseId" TEXT NOT NULL,
    "CaseNumber" TEXT NOT NULL,
    "UnitPath" TEXT NOT NULL,
    "Channel" TEXT NOT NULL,
    "State" TEXT NOT NULL,
    "SendFrom" TEXT NOT NULL,
    "PolicyVersion" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL
);

CREATE TABLE "followed_work" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_followed_work" PRIMARY KEY,
    "ReorganisationId" TEXT NOT NULL,
    "Work" TEXT NOT NULL,
    "ItemId" TEXT NOT NULL,
    "CaseId" TEXT NOT NULL,
    "PersonId" TEXT NULL,
    "UnitId" TEXT NULL,
    "At" TEXT NOT NULL
);

CREATE TABLE "history" (
    "CaseId" TEXT NOT NULL,
    "Sequence" INTEGER NOT NULL,
    "At" TEXT NOT NULL,
    "ActorId" TEXT NOT NULL,
    "ActorName" TEXT NOT NULL,
    "Event" TEXT NOT NULL,
    "Payload" TEXT NOT NULL,
    "Rows" TEXT NULL,
    "PreviousHash" TEXT NOT NULL,
    "Hash" TEXT NOT NULL,
    CONSTRAINT "PK_history" PRIMARY KEY ("CaseId", "Sequence")
);

CREATE TABLE "idempotency_record" (
    "UserId" TEXT NOT NULL,
    "Key" TEXT NOT NULL,
    "UseCase" TEXT NOT NULL,
    "InputHash" TEXT NOT NULL,
    "Result" TEXT NOT NULL,
    "At" TEXT NOT NULL,
    CONSTRAINT "PK_idempotency_record" PRIMARY KEY ("UserId", "Key")
);

CREATE TABLE "issued_document" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_issued_document" PRIMARY KEY,
    "Kind" TEXT NOT NULL,
    "Number" TEXT NOT NULL,
    "Series" TEXT NOT NULL,
    "CaseId" TEXT NOT NULL,
    "CaseNumber" TEXT NOT NULL,
    "SubjectId" TEXT NOT NULL,
    "FileId" TEXT NOT NULL,
    "Sha256" TEXT NOT NULL,
    "TemplateKey" TEXT NOT NULL,
    "TemplateVersion" INTEGER NOT NULL,
    "AddresseeId" TEXT NULL,
    "SupersedesId" TEXT NULL,
    "IssuedAt" TEXT NOT NULL,
    "IssuedBy" TEXT NOT NULL,
    "Version" INTEGER NOT NULL
);

CREATE TABLE "mediation_body" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_mediation_body" PRIMARY KEY,
    "Code" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "NameEn" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "LicenceNumber" TEXT NOT NULL,
    "Region" TEXT NOT NULL,
    "Contact" TEXT NOT NULL,
    "IsActive" INTEGER NOT NULL,
    "SeriesPattern" TEXT NOT NULL,
    "Version" INTEGER NOT NULL
);

CREATE TABLE "mediation_case" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_mediation_case" PRIMARY KEY,
    "CaseId" TEXT NOT NULL,
    "Number" TEXT NOT NULL,
    "BodyId" TEXT NOT NULL,
    "BodyName" TEXT NOT NULL,
    "State" TEXT NOT NULL,
    "IsOpen" INTEGER NOT NULL,
    "OpenCaseId" TEXT NULL,
    "ProductCode" TEXT NOT NULL,
    "RoutingPolicyVersion" INTEGER NOT NULL,
    "RoutingReasons" TEXT NOT NULL,
    "ChoiceReason" TEXT NULL,
    "AcceptanceDays" INTEGER NOT NULL,
    "PushedAt" TEXT NULL,
    "AcknowledgedAt" TEXT NULL,
    "AcceptBy" TEXT NULL,
    "CalendarVersion" INTEGER NULL,
    "AcceptedAt" TEXT NULL,
    "DeclineReason" TEXT NULL,
    "DeclineWords" TEXT NULL,
    "PanelMemberId" TEXT NULL,
    "MediatorUserId" TEXT NULL,
    "MediatorName" TEXT NULL,
    "AgreedAmount" INTEGER NULL,
    "PayBy" TEXT NULL,
    "Facts" TEXT NULL,
    "Terms" TEXT NULL,
    "EndedAt" TEXT NULL,
    "FailureReason" TEXT NULL,
    "FailureWords" TEXT NULL,
    "AgreementId" TEXT NULL,
    "NextDueAt" TEXT NOT NULL,
    "Version" INTEGER NOT NULL
);

CREATE TABLE "moved_limit" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_moved_limit" PRIMARY KEY,
    "CalendarVersion" INTEGER NOT NULL,
    "CaseId" TEXT NOT NULL,
    "Limit" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "OldDueAt" TEXT NOT NULL,
    "DueAt" TEXT NOT NULL,
    "MovedAt" TEXT NOT NULL
);

CREATE TABLE "muted_kind" (
    "UserId" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    CONSTRAINT "PK_muted_kind" PRIMARY KEY ("UserId", "Kind")
);

CREATE TABLE "note" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_note" PRIMARY KEY,
    "CaseId" TEXT NOT NULL,
    "Text" TEXT NOT NULL,
    "WrittenBy" TEXT NOT NULL,
    "WrittenAt" TEXT NOT NULL
);

CREATE TABLE "notification" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_notification" PRIMARY KEY,
    "Kind" TEXT NOT NULL,
    "CaseId" TEXT NOT NULL,
    "Subject" TEXT NOT NULL,
    "Href" TEXT NOT NULL,
    "Facts" TEXT NOT NULL,
    "ActId" TEXT NOT NULL,
    "Place" INTEGER NOT NULL,
    "To" TEXT NOT NULL,
    "PersonId" TEXT NULL,
    "BodyId" TEXT NULL,
    "Role" TEXT NULL,
    "UnitPath" TEXT NULL,
    "ExceptId" TEXT NULL,
    "DeliverBy" TEXT NULL,
    "CreatedAt" TEXT NOT NULL,
    "State" TEXT NOT NULL,
    "AddressedAt" TEXT NULL,
    "TemplateVersion" INTEGER NULL,
    "WasPassedUp" INTEGER NOT NULL,
    "WasAskedFor" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL
);

CREATE TABLE "notification_settings" (
    "UserId" TEXT NOT NULL CONSTRAINT "PK_notification_settings" PRIMARY KEY,
    "Language" TEXT NOT NULL,
    "ByEmail" INTEGER NOT NULL,
    "BySms" INTEGER NOT NULL,
    "QuietFrom" TEXT NULL,
    "QuietUntil" TEXT NULL
);

CREATE TABLE "number_series" (
    "Key" TEXT NOT NULL CONSTRAINT "PK_number_series" PRIMARY KEY,
    "Last" INTEGER NOT NULL
);

CREATE TABLE "OpenIddictApplications" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_OpenIddictApplications" PRIMARY KEY,
    "ApplicationType" TEXT NULL,
    "ClientId" TEXT NULL,
    "ClientSecret" TEXT NULL,
    "ClientType" TEXT NULL,
    "ConcurrencyToken" TEXT NULL,
    "ConsentType" TEXT NULL,
    "DisplayName" TEXT NULL,
    "DisplayNames" TEXT NULL,
    "JsonWebKeySet" TEXT NULL,
    "Permissions" TEXT NULL,
    "PostLogoutRedirectUris" TEXT NULL,
    "Properties" TEXT NULL,
    "RedirectUris" TEXT NULL,
    "Requirements" TEXT NULL,
    "Settings" TEXT NULL
);

CREATE TABLE "OpenIddictScopes" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_OpenIddictScopes" PRIMARY KEY,
    "ConcurrencyToken" TEXT NULL,
    "Description" TEXT NULL,
    "Descriptions" TEXT NULL,
    "DisplayName" TEXT NULL,
    "DisplayNames" TEXT NULL,
    "Name" TEXT NULL,
    "Properties" TEXT NULL,
    "Resources" TEXT NULL
);

CREATE TABLE "ordered_export" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_ordered_export" PRIMARY KEY,
    "OrderedById" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "Filter" TEXT NOT NULL,
    "Language" TEXT NOT NULL,
    "State" TEXT NOT NULL,
    "OrderedAt" TEXT NOT NULL,
    "FinishedAt" TEXT NULL,
    "ExpiresAt" TEXT NOT NULL,
    "Rows" INTEGER NULL,
    "FileId" TEXT NULL,
    "Version" INTEGER NOT NULL
);

CREATE TABLE "organisation_unit" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_organisation_unit" PRIMARY KEY,
    "Code" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "NameEn" TEXT NOT NULL,
    "ParentId" TEXT NULL,
    "Path" TEXT NOT NULL,
    "ClosedAt" TEXT NULL,
    "TreeRevision" INTEGER NOT NULL
);

CREATE TABLE "outbox_message" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_outbox_message" PRIMARY KEY,
    "Kind" TEXT NOT NULL,
    "CaseId" TEXT NOT NULL,
    "Lane" TEXT NOT NULL,
    "Place" INTEGER NOT NULL,
    "Payload" TEXT NOT NULL,
    "CreatedAt" TEXT NOT NULL,
    "DeliveredAt" TEXT NULL,
    "Attempts" INTEGER NOT NULL,
    "EarlierAttempts" INTEGER NOT NULL,
    "NextTryAt" TEXT NOT NULL,
    "LastError" TEXT NULL,
    "ClaimedBy" TEXT NULL,
    "ClaimedUntil" TEXT NULL,
    "DeadAt" TEXT NULL,
    "SkippedById" TEXT NULL,
    "SkipReason" TEXT NULL,
    "Version" INTEGER NOT NULL
);

CREATE TABLE "own_columns" (
    "UserId" TEXT NOT NULL CONSTRAINT "PK_own_columns" PRIMARY KEY,
    "Columns" TEXT NOT NULL
);

CREATE TABLE "panel_member" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_panel_member" PRIMARY KEY,
    "BodyId" TEXT NOT NULL,
    "UserId" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "Expertise" TEXT NOT NULL,
    "AppointedUntil" TEXT NULL,
    "Version" INTEGER NOT NULL
);

CREATE TABLE "plan_drill" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_plan_drill" PRIMARY KEY,
    "Scenario" TEXT NOT NULL,
    "UnitId" TEXT NOT NULL,
    "UnitPath" TEXT NOT NULL,
    "HeldOn" TEXT NOT NULL,
    "Participants" TEXT NOT NULL,
    "Findings" TEXT NOT NULL,
    "Improvements" TEXT NOT NULL,
    "RecordedBy" TEXT NOT NULL,
    "RecorderName" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Version" INTEGER NOT NULL
);

CREATE TABLE "policy" (
    "Key" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    "EffectiveFrom" TEXT NOT NULL,
    "Json" TEXT NOT NULL,
    "PublishedAt" TEXT NOT NULL,
    "Origin" TEXT NOT NULL,
    "ShippedVersion" INTEGER NULL,
    "DraftId" TEXT NULL,
    CONSTRAINT "PK_policy" PRIMARY KEY ("Key", "Version")
);

CREATE TABLE "policy_draft" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_policy_draft" PRIMARY KEY,
    "Key" TEXT NOT NULL,
    "OpenKey" TEXT NULL,
    "Origin" TEXT NOT NULL,
    "ShippedVersion" INTEGER NULL,
    "Json" TEXT NOT NULL,
    "EffectiveFrom" TEXT NULL,
    "BasedOn" INTEGER NOT NULL,
    "Note" TEXT NOT NULL,
    "AuthorId" TEXT NOT NULL,
    "AuthorName" TEXT NOT NULL,
    "DraftedAt" TEXT NOT NULL,
    "State" TEXT NOT NULL,
    "DecidedById" TEXT NULL,
    "DecidedByName" TEXT NULL,
    "DecidedAt" TEXT NULL,
    "Reason" TEXT NULL,
    "PublishedVersion" INTEGER NULL,
    "Version" INTEGER NOT NULL
);

CREATE TABLE "policy_simulation" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_policy_simulation" PRIMARY KEY,
    "DraftId" TEXT NOT NULL,
    "UnderWayOf" TEXT NULL,
    "Policy" TEXT NOT NULL,
    "StartedById" TEXT NOT NULL,
    "StartedByName" TEXT NOT NULL,
    "StartedAt" TEXT NOT NULL,
    "State" TEXT NOT NULL,
    "Of" INTEGER NOT NULL,
    "LookedAt" INTEGER NOT NULL,
    "Differing" INTEGER NOT NULL,
    "After" TEXT NOT NULL,
    "FinishedAt" TEXT NULL,
    "ExpiresAt" TEXT NULL,
    "Version" INTEGER NOT NULL
);

CREATE TABLE "registration_draft" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_registration_draft" PRIMARY KEY,
    "OwnerId" TEXT NOT NULL,
    "Sealed" TEXT NOT NULL,
    "Writer" TEXT NOT NULL,
    "Edition" INTEGER NOT NULL,
    "SavedAt" TEXT NOT NULL
);

CREATE TABLE "reorganisation" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_reorganisation" PRIMARY KEY,
    "Kind" TEXT NOT NULL,
    "State" TEXT NOT NULL,
    "UnitId" TEXT NULL,
    "Code" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "NameEn" TEXT NOT NULL,
    "FormerName" TEXT NOT NULL,
    "FormerNameEn" TEXT NOT NULL,
    "TargetUnitId" TEXT NULL,
    "PersonId" TEXT NULL,
    "LeavesOn" TEXT NULL,
    "Reason" TEXT NOT NULL,
    "ProposedBy" TEXT NOT NULL,
    "ProposedAt" TEXT NOT NULL,
    "DecidedBy" TEXT NULL,
    "DecidedAt" TEXT NULL,
    "FromPath" TEXT NOT NULL,
    "ToPath" TEXT NOT NULL,
    "BeganAt" TEXT NULL,
    "Part" TEXT NULL,
    "After" TEXT NOT NULL,
    "Found" INTEGER NOT NULL,
    "Round" INTEGER NOT NULL,
    "FinishedAt" TEXT NULL,
    "Version" INTEGER NOT NULL
);

CREATE TABLE "risk_event" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_risk_event" PRIMARY KEY,
    "Number" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "Class" INTEGER NOT NULL,
    "State" TEXT NOT NULL,
    "Title" TEXT NOT NULL,
    "UnitId" TEXT NOT NULL,
    "UnitPath" TEXT NOT NULL,
    "LearnedAt" TEXT NOT NULL,
    "HappenedAt" TEXT NULL,
    "OpenedAt" TEXT NOT NULL,
    "ReporterId" TEXT NOT NULL,
    "ReporterName" TEXT NOT NULL,
    "Persons" INTEGER NULL,
    "Outlets" INTEGER NULL,
    "Hours" INTEGER NULL,
    "Days" INTEGER NULL,
    "Amount" INTEGER NULL,
    "SocialEffect" INTEGER NULL,
    "VerySensitive" INTEGER NULL,
    "AccountJson" TEXT NOT NULL,
    "PolicyVersion" INTEGER NOT NULL,
    "ReasonsJson" TEXT NOT NULL,
    "Authority" TEXT NOT NULL,
    "BurstId" TEXT NULL,
    "AcknowledgedBy" TEXT NULL,
    "AcknowledgerName" TEXT NULL,
    "AcknowledgedAt" TEXT NULL,
    "CallRung" INTEGER NOT NULL,
    "CalledId" TEXT NULL,
    "CalledName" TEXT NULL,
    "CalledAt" TEXT NULL,
    "CalledKeys" TEXT NOT NULL,
    "NextCallAt" TEXT NULL,
    "ActivePlanId" TEXT NULL,
    "PlanActivatorName" TEXT NULL,
    "PlanActivatedAt" TEXT NULL,
    "TelephoneDueAt" TEXT NOT NULL,
    "PhonedAt" TEXT NULL,
    "WrittenDueAt" TEXT NOT NULL,
    "WrittenGivenAt" TEXT NULL,
    "FollowUpDueAt" TEXT NULL,
    "ChangedAt" TEXT NULL,
    "FinalDueAt" TEXT NULL,
    "FinalGivenAt" TEXT NULL,
    "FinalRung" INTEGER NOT NULL,
    "FinalInformedPath" TEXT NULL,
    "FinalInformedAt" TEXT NULL,
    "DisposedAt" TEXT NULL,
    "ConcludedAt" TEXT NULL,
    "Disposal" TEXT NULL,
    "TimesLate" INTEGER NOT NULL,
    "LearnedReason" TEXT NULL,
    "RaisedAt" TEXT NULL,
    "Version" INTEGER NOT NULL
);

CREATE TABLE "roster_hole" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_roster_hole" PRIMARY KEY,
    "UnitId" TEXT NOT NULL,
    "Day" TEXT NOT NULL,
    "FoundAt" TEXT NOT NULL
);

CREATE TABLE "saved_view" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_saved_view" PRIMARY KEY,
    "UserId" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "Query" TEXT NOT NULL
);

CREATE TABLE "search_text" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_search_text" PRIMARY KEY AUTOINCREMENT,
    "SubjectId" TEXT NOT NULL,
    "Tokens" TEXT NOT NULL,
    "IndexedBy" INTEGER NOT NULL,
    "Revision" INTEGER NOT NULL
);

CREATE VIRTUAL TABLE "search_index" USING fts5("Tokens", content='search_text', content_rowid='Id', tokenize="ascii tokenchars '_'");

CREATE TRIGGER "search_text_inserted" AFTER INSERT ON "search_text" BEGIN
    INSERT INTO "search_index" (rowid, "Tokens") VALUES (new."Id", new."Tokens");
END;

CREATE TRIGGER "search_text_deleted" AFTER DELETE ON "search_text" BEGIN
    INSERT INTO "search_index" ("search_index", rowid, "Tokens") VALUES ('delete', old."Id", old."Tokens");
END;

CREATE TRIGGER "search_text_updated" AFTER UPDATE OF "Tokens" ON "search_text" BEGIN
    INSERT INTO "search_index" ("search_index", rowid, "Tokens") VALUES ('delete', old."Id", old."Tokens");
    INSERT INTO "search_index" (rowid, "Tokens") VALUES (new."Id", new."Tokens");
END;

CREATE TABLE "second_factor" (
    "UserId" TEXT NOT NULL CONSTRAINT "PK_second_factor" PRIMARY KEY,
    "ProtectedKey" TEXT NOT NULL,
    "ActiveSince" TEXT NULL,
    "LastStep" INTEGER NOT NULL,
    "RecoveryHashes" TEXT NOT NULL
);

CREATE TABLE "security_event" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_security_event" PRIMARY KEY,
    "At" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "ActorId" TEXT NULL,
    "UserId" TEXT NULL,
    "Address" TEXT NOT NULL,
    "Detail" TEXT NOT NULL
);

CREATE TABLE "stored_file" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_stored_file" PRIMARY KEY,
    "CaseId" TEXT NULL,
    "Name" TEXT NOT NULL,
    "MediaType" TEXT NOT NULL,
    "Bytes" INTEGER NOT NULL,
    "Sha256" TEXT NOT NULL,
    "UploadedBy" TEXT NOT NULL,
    "UploadedAt" TEXT NOT NULL
);

CREATE TABLE "user_session" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_user_session" PRIMARY KEY,
    "UserId" TEXT NOT NULL,
    "StartedAt" TEXT NOT NULL,
    "EndsAt" TEXT NOT NULL,
    "LastSeenAt" TEXT NOT NULL,
    "EndedAt" TEXT NULL,
    "ConfirmedAt" TEXT NOT NULL,
    "Method" TEXT NOT NULL,
    "Stamp" TEXT NOT NULL,
    "Address" TEXT NOT NULL,
    "Network" TEXT NOT NULL,
    "Device" TEXT NOT NULL
);

CREATE TABLE "AspNetRoleClaims" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_AspNetRoleClaims" PRIMARY KEY AUTOINCREMENT,
    "RoleId" TEXT NOT NULL,
    "ClaimType" TEXT NULL,
    "ClaimValue" TEXT NULL,
    CONSTRAINT "FK_AspNetRoleClaims_AspNetRoles_RoleId" FOREIGN KEY ("RoleId") REFERENCES "AspNetRoles" ("Id") ON DELETE CASCADE
);

CREATE TABLE "AspNetUserClaims" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_AspNetUserClaims" PRIMARY KEY AUTOINCREMENT,
    "UserId" TEXT NOT NULL,
    "ClaimType" TEXT NULL,
    "ClaimValue" TEXT NULL,
    CONSTRAINT "FK_AspNetUserClaims_AspNetUsers_UserId" FOREIGN KEY ("UserId") REFERENCES "AspNetUsers" ("Id") ON DELETE CASCADE
);

CREATE TABLE "AspNetUserLogins" (
    "LoginProvider" TEXT NOT NULL,
    "ProviderKey" TEXT NOT NULL,
    "ProviderDisplayName" TEXT NULL,
    "UserId" TEXT NOT NULL,
    CONSTRAINT "PK_AspNetUserLogins" PRIMARY KEY ("LoginProvider", "ProviderKey"),
    CONSTRAINT "FK_AspNetUserLogins_AspNetUsers_UserId" FOREIGN KEY ("UserId") REFERENCES "AspNetUsers" ("Id") ON DELETE CASCADE
);

CREATE TABLE "AspNetUserRoles" (
    "UserId" TEXT NOT NULL,
    "RoleId" TEXT NOT NULL,
    CONSTRAINT "PK_AspNetUserRoles" PRIMARY KEY ("UserId", "RoleId"),
    CONSTRAINT "FK_AspNetUserRoles_AspNetRoles_RoleId" FOREIGN KEY ("RoleId") REFERENCES "AspNetRoles" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_AspNetUserRoles_AspNetUsers_UserId" FOREIGN KEY ("UserId") REFERENCES "AspNetUsers" ("Id") ON DELETE CASCADE
);

CREATE TABLE "AspNetUserTokens" (
    "UserId" TEXT NOT NULL,
    "LoginProvider" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "Value" TEXT NULL,
    CONSTRAINT "PK_AspNetUserTokens" PRIMARY KEY ("UserId", "LoginProvider", "Name"),
    CONSTRAINT "FK_AspNetUserTokens_AspNetUsers_UserId" FOREIGN KEY ("UserId") REFERENCES "AspNetUsers" ("Id") ON DELETE CASCADE
);

CREATE TABLE "burst_case" (
    "BurstId" TEXT NOT NULL,
    "ComplaintId" TEXT NOT NULL,
    CONSTRAINT "PK_burst_case" PRIMARY KEY ("BurstId", "ComplaintId"),
    CONSTRAINT "FK_burst_case_burst_BurstId" FOREIGN KEY ("BurstId") REFERENCES "burst" ("Id") ON DELETE CASCADE
);

CREATE TABLE "agency_check" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_agency_check" PRIMARY KEY,
    "CaseId" TEXT NOT NULL,
    "At" TEXT NOT NULL,
    "Points" INTEGER NOT NULL,
    "IsSuspected" INTEGER NOT NULL,
    "PolicyVersion" INTEGER NOT NULL,
    "FactsJson" TEXT NOT NULL,
    "SignalsJson" TEXT NOT NULL,
    CONSTRAINT "FK_agency_check_complaint_CaseId" FOREIGN KEY ("CaseId") REFERENCES "complaint" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "case_claim" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_case_claim" PRIMARY KEY,
    "ComplaintId" TEXT NOT NULL,
    "DemandCode" TEXT NOT NULL,
    "Amount" INTEGER NULL,
    "NoteId" TEXT NULL,
    "AddedAt" TEXT NOT NULL,
    "DroppedAt" TEXT NULL,
    "Result" TEXT NULL,
    "Responsibility" TEXT NULL,
    "Area" TEXT NULL,
    "UnitId" TEXT NULL,
    "FindingNoteId" TEXT NULL,
    "Evidence" TEXT NOT NULL,
    "FoundBy" TEXT NULL,
    "FoundAt" TEXT NULL,
    "Outcome" TEXT NULL,
    "Granted" INTEGER NULL,
    "ReasonsNoteId" TEXT NULL,
    "DecisionNoteId" TEXT NULL,
    CONSTRAINT "FK_case_claim_complaint_ComplaintId" FOREIGN KEY ("ComplaintId") REFERENCES "complaint" ("Id") ON DELETE CASCADE
);

CREATE TABLE "case_task" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_case_task" PRIMARY KEY,
    "ComplaintId" TEXT NOT NULL,
    "NoteId" TEXT NOT NULL,
    "OwnerId" TEXT NOT NULL,
    "DueOn" TEXT NOT NULL,
    "SetBy" TEXT NOT NULL,
    "SetAt" TEXT NOT NULL,
    "State" TEXT NOT NULL,
    "IsLate" INTEGER NOT NULL,
    "EndedAt" TEXT NULL,
    "ResultNoteId" TEXT NULL,
    CONSTRAINT "FK_case_task_complaint_ComplaintId" FOREIGN KEY ("ComplaintId") REFERENCES "complaint" ("Id") ON DELETE CASCADE
);

CREATE TABLE "clock_fact" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_clock_fact" PRIMARY KEY,
    "ComplaintId" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "At" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Reason" TEXT NULL,
    "Ground" TEXT NOT NULL,
    "Article" TEXT NULL,
    "TotalDays" INTEGER NULL,
    "Duty" TEXT NULL,
    "Subject" TEXT NULL,
    "LateProofApproved" INTEGER NOT NULL,
    CONSTRAINT "FK_clock_fact_complaint_ComplaintId" FOREIGN KEY ("ComplaintId") REFERENCES "complaint" ("Id") ON DELETE CASCADE
);

CREATE TABLE "complaint_link" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_complaint_link" PRIMARY KEY,
    "ComplaintId" TEXT NOT NULL,
    "OtherId" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "NoteId" TEXT NOT NULL,
    "LinkedBy" TEXT NOT NULL,
    "LinkedAt" TEXT NOT NULL,
    "RemovedBy" TEXT NULL,
    "RemovedAt" TEXT NULL,
    CONSTRAINT "FK_complaint_link_complaint_ComplaintId" FOREIGN KEY ("ComplaintId") REFERENCES "complaint" ("Id") ON DELETE CASCADE
);

CREATE TABLE "duty" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_duty" PRIMARY KEY,
    "ComplaintId" TEXT NOT NULL,
    "UnitPath" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "RuleId" TEXT NOT NULL,
    "IsLegal" INTEGER NOT NULL,
    "AnswersTo" TEXT NOT NULL,
    "Subject" TEXT NULL,
    "DueAt" TEXT NOT NULL,
    "CalendarVersion" INTEGER NOT NULL,
    "State" TEXT NOT NULL,
    "SettledAt" TEXT NULL,
    "RecordedAt" TEXT NULL,
    "EndedWithoutAnswer" INTEGER NOT NULL,
    CONSTRAINT "FK_duty_complaint_ComplaintId" FOREIGN KEY ("ComplaintId") REFERENCES "complaint" ("Id") ON DELETE CASCADE
);

CREATE TABLE "ending_proposal" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_ending_proposal" PRIMARY KEY,
    "ComplaintId" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "Ground" TEXT NOT NULL,
    "RulesVersion" INTEGER NOT NULL,
    "NoteId" TEXT NOT NULL,
    "ProofFileId" TEXT NULL,
    "ProposedBy" TEXT NOT NULL,
    "ProposedAt" TEXT NOT NULL,
    "State" TEXT NOT NULL,
    "DecidedBy" TEXT NULL,
    "DecidedAt" TEXT NULL,
    "ReturnNoteId" TEXT NULL,
    CONSTRAINT "FK_ending_proposal_complaint_ComplaintId" FOREIGN KEY ("ComplaintId") REFERENCES "complaint" ("Id") ON DELETE CASCADE
);

CREATE TABLE "extension_request" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_extension_request" PRIMARY KEY,
    "ComplaintId" TEXT NOT NULL,
    "DutyId" TEXT NOT NULL,
    "RuleId" TEXT NOT NULL,
    "FromDays" INTEGER NOT NULL,
    "ToDays" INTEGER NOT NULL,
    "NoteId" TEXT NOT NULL,
    "RequestedBy" TEXT NOT NULL,
    "RequestedAt" TEXT NOT NULL,
    "State" TEXT NOT NULL,
    "DecidedBy" TEXT NULL,
    "DecidedAt" TEXT NULL,
    "RejectionNoteId" TEXT NULL,
    CONSTRAINT "FK_extension_request_complaint_ComplaintId" FOREIGN KEY ("ComplaintId") REFERENCES "complaint" ("Id") ON DELETE CASCADE
);

CREATE TABLE "late_fact" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_late_fact" PRIMARY KEY,
    "ComplaintId" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "At" TEXT NOT NULL,
    "Ground" TEXT NULL,
    "Notice" TEXT NULL,
    "Proof" TEXT NOT NULL,
    "Evidence" TEXT NOT NULL,
    "NoteId" TEXT NOT NULL,
    "ReportedBy" TEXT NOT NULL,
    "ReportedAt" TEXT NOT NULL,
    "State" TEXT NOT NULL,
    "DecidedBy" TEXT NULL,
    "DecidedAt" TEXT NULL,
    "RejectionNoteId" TEXT NULL,
    "OldDueAt" TEXT NULL,
    "DueAt" TEXT NULL,
    CONSTRAINT "FK_late_fact_complaint_ComplaintId" FOREIGN KEY ("ComplaintId") REFERENCES "complaint" ("Id") ON DELETE CASCADE
);

CREATE TABLE "leader_ownership" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_leader_ownership" PRIMARY KEY,
    "CloseOut" TEXT NOT NULL,
    "CheckedById" TEXT NULL,
    "CheckedByName" TEXT NOT NULL,
    "CheckedAt" TEXT NULL,
    "CheckNoteId" TEXT NULL,
    "SupplementNoteId" TEXT NULL,
    "CaseId" TEXT NOT NULL,
    "State" TEXT NOT NULL,
    "Level" INTEGER NOT NULL,
    "LadderPolicyVersion" INTEGER NOT NULL,
    "LeaderId" TEXT NULL,
    "LeaderName" TEXT NOT NULL,
    "LeaderPost" TEXT NOT NULL,
    "LeaderUnitPath" TEXT NOT NULL,
    "Rung" INTEGER NOT NULL,
    "WaitsUntil" TEXT NULL,
    "Alarms" INTEGER NOT NULL,
    "NamedAt" TEXT NOT NULL,
    "AcceptedAt" TEXT NULL,
    "LiftedAt" TEXT NULL,
    "SearchJson" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_leader_ownership_complaint_CaseId" FOREIGN KEY ("CaseId") REFERENCES "complaint" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "party" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_party" PRIMARY KEY,
    "PreferredChannel" TEXT NULL,
    "Language" TEXT NULL,
    "ComplaintId" TEXT NOT NULL,
    "MainOf" TEXT NULL,
    "Role" TEXT NOT NULL,
    "IsOrganisation" INTEGER NOT NULL,
    "IsAnonymous" INTEGER NOT NULL,
    "Sealed" BLOB NOT NULL,
    "NumberMark" INTEGER NULL,
    "PhoneMark" INTEGER NULL,
    "NameMark" INTEGER NULL,
    "AddressMark" INTEGER NULL,
    "IndexedBy" TEXT NOT NULL,
    "ReceivesNotices" INTEGER NOT NULL,
    "MaySettle" INTEGER NOT NULL,
    "ProofFileId" TEXT NULL,
    "ProofReference" TEXT NULL,
    "ValidFrom" TEXT NULL,
    "ValidUntil" TEXT NULL,
    "EarnsOwnLiving" INTEGER NOT NULL,
    "AddedAt" TEXT NOT NULL,
    "EndedAt" TEXT NULL,
    "Ending" TEXT NULL,
    CONSTRAINT "FK_party_complaint_ComplaintId" FOREIGN KEY ("ComplaintId") REFERENCES "complaint" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_party_complaint_MainOf" FOREIGN KEY ("MainOf") REFERENCES "complaint" ("Id")
);

CREATE TABLE "recusal" (
    "ComplaintId" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    "Ground" TEXT NOT NULL,
    "At" TEXT NOT NULL,
    CONSTRAINT "PK_recusal" PRIMARY KEY ("ComplaintId", "PersonId"),
    CONSTRAINT "FK_recusal_complaint_ComplaintId" FOREIGN KEY ("ComplaintId") REFERENCES "complaint" ("Id") ON DELETE CASCADE
);

CREATE TABLE "regulator_forward" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_regulator_forward" PRIMARY KEY,
    "ComplaintId" TEXT NOT NULL,
    "Regulator" TEXT NOT NULL,
    "Reference" TEXT NOT NULL,
    "ForwardedAt" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "AnsweredAt" TEXT NULL,
    "AnswerProof" TEXT NULL,
    "AnswerNoteId" TEXT NULL,
    CONSTRAINT "FK_regulator_forward_complaint_ComplaintId" FOREIGN KEY ("ComplaintId") REFERENCES "complaint" ("Id") ON DELETE CASCADE
);

CREATE TABLE "risk_assessment" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_risk_assessment" PRIMARY KEY,
    "CaseId" TEXT NOT NULL,
    "At" TEXT NOT NULL,
    "Occasion" TEXT NOT NULL,
    "Score" INTEGER NOT NULL,
    "Level" INTEGER NOT NULL,
    "Signs" INTEGER NOT NULL,
    "ContributionsJson" TEXT NOT NULL,
    "FactsJson" TEXT NOT NULL,
    "PolicyVersion" INTEGER NOT NULL,
    CONSTRAINT "FK_risk_assessment_complaint_CaseId" FOREIGN KEY ("CaseId") REFERENCES "complaint" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "superior_review" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_superior_review" PRIMARY KEY,
    "ComplaintId" TEXT NOT NULL,
    "Ordinal" INTEGER NOT NULL,
    "State" TEXT NOT NULL,
    "Manner" TEXT NOT NULL,
    "ReceivedAt" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "RecordedBy" TEXT NOT NULL,
    "DecisionReceivedAt" TEXT NULL,
    "DecisionOf" TEXT NOT NULL,
    "SuperiorUnitId" TEXT NOT NULL,
    "SuperiorPath" TEXT NOT NULL,
    "GroundsNoteId" TEXT NOT NULL,
    "FileId" TEXT NULL,
    "ReviewerId" TEXT NULL,
    "Outcome" TEXT NULL,
    "ReasonsNoteId" TEXT NULL,
    "DecidedAt" TEXT NULL,
    "NoticeManner" TEXT NULL,
    "NotifiedAt" TEXT NULL,
    "NoticeProof" TEXT NULL,
    "WithdrawnAt" TEXT NULL,
    CONSTRAINT "FK_superior_review_complaint_ComplaintId" FOREIGN KEY ("ComplaintId") REFERENCES "complaint" ("Id") ON DELETE CASCADE
);

CREATE TABLE "supplement_request" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_supplement_request" PRIMARY KEY,
    "ComplaintId" TEXT NOT NULL,
    "Materials" TEXT NOT NULL,
    "RulesVersion" INTEGER NOT NULL,
    "NoteId" TEXT NULL,
    "ReplyBy" TEXT NOT NULL,
    "RequestedBy" TEXT NOT NULL,
    "RequestedAt" TEXT NOT NULL,
    "Answer" TEXT NULL,
    "AnsweredAt" TEXT NULL,
    CONSTRAINT "FK_supplement_request_complaint_ComplaintId" FOREIGN KEY ("ComplaintId") REFERENCES "complaint" ("Id") ON DELETE CASCADE
);

CREATE TABLE "group_representative" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_group_representative" PRIMARY KEY,
    "GroupId" TEXT NOT NULL,
    "ComplaintId" TEXT NOT NULL,
    "RecordedBy" TEXT NOT NULL,
    "ElectedAt" TEXT NOT NULL,
    "EndedAt" TEXT NULL,
    CONSTRAINT "FK_group_representative_complaint_group_GroupId" FOREIGN KEY ("GroupId") REFERENCES "complaint_group" ("Id") ON DELETE CASCADE
);

CREATE TABLE "meeting_room" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_meeting_room" PRIMARY KEY,
    "BodyId" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    CONSTRAINT "FK_meeting_room_mediation_body_BodyId" FOREIGN KEY ("BodyId") REFERENCES "mediation_body" ("Id") ON DELETE CASCADE
);

CREATE TABLE "data_sharing_record" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_data_sharing_record" PRIMARY KEY,
    "MediationId" TEXT NOT NULL,
    "ConsentId" TEXT NOT NULL,
    "Recipient" TEXT NOT NULL,
    "Purpose" TEXT NOT NULL,
    "Snapshot" TEXT NOT NULL,
    "Sealed" BLOB NOT NULL,
    "PersonId" TEXT NOT NULL,
    "SnapshotSha256" TEXT NOT NULL,
    "SharedAt" TEXT NOT NULL,
    CONSTRAINT "FK_data_sharing_record_mediation_case_MediationId" FOREIGN KEY ("MediationId") REFERENCES "mediation_case" ("Id") ON DELETE CASCADE
);

CREATE TABLE "mediation_session" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_mediation_session" PRIMARY KEY,
    "MediationId" TEXT NOT NULL,
    "BodyId" TEXT NOT NULL,
    "MediatorId" TEXT NOT NULL,
    "Manner" TEXT NOT NULL,
    "RoomId" TEXT NULL,
    "Place" TEXT NOT NULL,
    "StartsAt" TEXT NOT NULL,
    "EndsAt" TEXT NOT NULL,
    "HeldAt" TEXT NULL,
    "Present" TEXT NULL,
    "Record" TEXT NULL,
    "MovedFrom" TEXT NULL,
    "CancelledAt" TEXT NULL,
    "Change" TEXT NULL,
    CONSTRAINT "FK_mediation_session_mediation_case_MediationId" FOREIGN KEY ("MediationId") REFERENCES "mediation_case" ("Id") ON DELETE CASCADE
);

CREATE TABLE "separate_consent" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_separate_consent" PRIMARY KEY,
    "MediationId" TEXT NOT NULL,
    "Manner" TEXT NOT NULL,
    "GivenAt" TEXT NOT NULL,
    "Proof" TEXT NOT NULL,
    "Recipient" TEXT NOT NULL,
    "Purpose" TEXT NOT NULL,
    "ValidUntil" TEXT NULL,
    "WithdrawnAt" TEXT NULL,
    "FieldList" TEXT NOT NULL,
    CONSTRAINT "FK_separate_consent_mediation_case_MediationId" FOREIGN KEY ("MediationId") REFERENCES "mediation_case" ("Id") ON DELETE CASCADE
);

CREATE TABLE "notification_copy" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_notification_copy" PRIMARY KEY,
    "NotificationId" TEXT NOT NULL,
    "CaseId" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "Urgency" TEXT NOT NULL,
    "Channel" TEXT NOT NULL,
    "State" TEXT NOT NULL,
    "UserId" TEXT NULL,
    "InsteadOfId" TEXT NULL,
    "RepresentativeId" TEXT NULL,
    "Language" TEXT NOT NULL,
    "MaskedAddress" TEXT NULL,
    "UnitPath" TEXT NULL,
    "CreatedAt" TEXT NOT NULL,
    "SendFrom" TEXT NOT NULL,
    "DeliveryId" TEXT NULL,
    "TextSha256" TEXT NOT NULL,
    "SentAt" TEXT NULL,
    "ReadAt" TEXT NULL,
    "IsSettled" INTEGER NOT NULL,
    "IsSilent" INTEGER NOT NULL,
    "IsReplaced" INTEGER NOT NULL,
    "Error" TEXT NULL,
    "PostedOn" TEXT NULL,
    "Tracking" TEXT NULL,
    "PostedById" TEXT NULL,
    "PrintedSha256" TEXT NULL,
    "PrintedDocument" TEXT NULL,
    "DiscardReason" TEXT NULL,
    "DiscardedById" TEXT NULL,
    "PrintedAt" TEXT NULL,
    CONSTRAINT "FK_notification_copy_notification_NotificationId" FOREIGN KEY ("NotificationId") REFERENCES "notification" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "OpenIddictAuthorizations" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_OpenIddictAuthorizations" PRIMARY KEY,
    "ApplicationId" TEXT NULL,
    "ConcurrencyToken" TEXT NULL,
    "CreationDate" TEXT NULL,
    "Properties" TEXT NULL,
    "Scopes" TEXT NULL,
    "Status" TEXT NULL,
    "Subject" TEXT NULL,
    "Type" TEXT NULL,
    CONSTRAINT "FK_OpenIddictAuthorizations_OpenIddictApplications_ApplicationId" FOREIGN KEY ("ApplicationId") REFERENCES "OpenIddictApplications" ("Id")
);

CREATE TABLE "employment" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_employment" PRIMARY KEY,
    "PanelMemberId" TEXT NOT NULL,
    "Employer" TEXT NOT NULL,
    "FromYear" INTEGER NOT NULL,
    "ToYear" INTEGER NULL,
    CONSTRAINT "FK_employment_panel_member_PanelMemberId" FOREIGN KEY ("PanelMemberId") REFERENCES "panel_member" ("Id") ON DELETE CASCADE
);

CREATE TABLE "simulated_case" (
    "SimulationId" TEXT NOT NULL,
    "CaseId" TEXT NOT NULL,
    "Change" TEXT NOT NULL,
    "BeforeText" TEXT NOT NULL,
    "BeforeWord" TEXT NULL,
    "AfterText" TEXT NOT NULL,
    "AfterWord" TEXT NULL,
    "LeaderBeforeId" TEXT NULL,
    "LeaderBefore" TEXT NULL,
    "LeaderAfterId" TEXT NULL,
    "LeaderAfter" TEXT NULL,
    "IsLedOtherwise" INTEGER NOT NULL,
    CONSTRAINT "PK_simulated_case" PRIMARY KEY ("SimulationId", "CaseId"),
    CONSTRAINT "FK_simulated_case_policy_simulation_SimulationId" FOREIGN KEY ("SimulationId") REFERENCES "policy_simulation" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "work_successor" (
    "ReorganisationId" TEXT NOT NULL,
    "Work" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    CONSTRAINT "PK_work_successor" PRIMARY KEY ("ReorganisationId", "Work"),
    CONSTRAINT "FK_work_successor_reorganisation_ReorganisationId" FOREIGN KEY ("ReorganisationId") REFERENCES "reorganisation" ("Id") ON DELETE CASCADE
);

CREATE TABLE "plan_activation" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_plan_activation" PRIMARY KEY,
    "Number" TEXT NOT NULL,
    "RiskEventId" TEXT NOT NULL,
    "Scenario" TEXT NOT NULL,
    "State" TEXT NOT NULL,
    "Evidence" TEXT NOT NULL,
    "ActivatedBy" TEXT NOT NULL,
    "ActivatorName" TEXT NOT NULL,
    "ActivatedAt" TEXT NOT NULL,
    "PolicyVersion" INTEGER NOT NULL,
    "EndedBy" TEXT NULL,
    "EndedAt" TEXT NULL,
    "Lessons" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_plan_activation_risk_event_RiskEventId" FOREIGN KEY ("RiskEventId") REFERENCES "risk_event" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "risk_event_case" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_risk_event_case" PRIMARY KEY,
    "RiskEventId" TEXT NOT NULL,
    "ComplaintId" TEXT NOT NULL,
    CONSTRAINT "FK_risk_event_case_complaint_ComplaintId" FOREIGN KEY ("ComplaintId") REFERENCES "complaint" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_risk_event_case_risk_event_RiskEventId" FOREIGN KEY ("RiskEventId") REFERENCES "risk_event" ("Id") ON DELETE CASCADE
);

CREATE TABLE "risk_report" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_risk_report" PRIMARY KEY,
    "RiskEventId" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "Ordinal" INTEGER NOT NULL,
    "Number" TEXT NOT NULL,
    "DocumentId" TEXT NOT NULL,
    "WrittenBy" TEXT NOT NULL,
    "AuthorName" TEXT NOT NULL,
    "WrittenAt" TEXT NOT NULL,
    "ContentJson" TEXT NOT NULL,
    "PolicyVersion" INTEGER NOT NULL,
    CONSTRAINT "FK_risk_report_risk_event_RiskEventId" FOREIGN KEY ("RiskEventId") REFERENCES "risk_event" ("Id") ON DELETE CASCADE
);

CREATE TABLE "risk_report_step" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_risk_report_step" PRIMARY KEY,
    "RiskEventId" TEXT NOT NULL,
    "ReportId" TEXT NULL,
    "Leg" TEXT NOT NULL,
    "Means" TEXT NOT NULL,
    "GivenBy" TEXT NOT NULL,
    "GiverName" TEXT NOT NULL,
    "GivenAt" TEXT NOT NULL,
    "Receiver" TEXT NOT NULL,
    "Proof" TEXT NULL,
    "RecordedAt" TEXT NOT NULL,
    CONSTRAINT "FK_risk_report_step_risk_event_RiskEventId" FOREIGN KEY ("RiskEventId") REFERENCES "risk_event" ("Id") ON DELETE CASCADE
);

CREATE TABLE "leader_contact" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_leader_contact" PRIMARY KEY,
    "OwnershipId" TEXT NOT NULL,
    "LeaderId" TEXT NOT NULL,
    "LeaderName" TEXT NOT NULL,
    "Manner" TEXT NOT NULL,
    "Party" TEXT NOT NULL,
    "Result" TEXT NOT NULL,
    "SpokenAt" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "NoteId" TEXT NOT NULL,
    CONSTRAINT "FK_leader_contact_leader_ownership_OwnershipId" FOREIGN KEY ("OwnershipId") REFERENCES "leader_ownership" ("Id") ON DELETE CASCADE
);

CREATE TABLE "ownership_measure" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_ownership_measure" PRIMARY KEY,
    "OwnershipId" TEXT NOT NULL,
    "Title" TEXT NOT NULL,
    "OwnerId" TEXT NOT NULL,
    "OwnerName" TEXT NOT NULL,
    "DueOn" TEXT NOT NULL,
    "DueAt" TEXT NOT NULL,
    "State" TEXT NOT NULL,
    "SetAt" TEXT NOT NULL,
    "SetBy" TEXT NOT NULL,
    "CompletedAt" TEXT NULL,
    "CompletedBy" TEXT NULL,
    "Proof" TEXT NULL,
    "ProofFileId" TEXT NULL,
    "WithdrawnAt" TEXT NULL,
    "WithdrawnBy" TEXT NULL,
    "WithdrawnBecause" TEXT NULL,
    CONSTRAINT "FK_ownership_measure_leader_ownership_OwnershipId" FOREIGN KEY ("OwnershipId") REFERENCES "leader_ownership" ("Id") ON DELETE CASCADE
);

CREATE TABLE "ownership_naming" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_ownership_naming" PRIMARY KEY,
    "OwnershipId" TEXT NOT NULL,
    "Number" INTEGER NOT NULL,
    "LeaderId" TEXT NOT NULL,
    "LeaderName" TEXT NOT NULL,
    "LeaderPost" TEXT NOT NULL,
    "Rung" INTEGER NOT NULL,
    "NamedAt" TEXT NOT NULL,
    "AcceptBy" TEXT NOT NULL,
    "Basis" TEXT NOT NULL,
    "CalendarVersion" INTEGER NOT NULL,
    "Row" TEXT NOT NULL,
    "AssignmentPolicyVersion" INTEGER NOT NULL,
    "ReasonsJson" TEXT NOT NULL,
    "FactsJson" TEXT NOT NULL,
    "Outcome" TEXT NOT NULL,
    "AcceptedAt" TEXT NULL,
    "EndedAt" TEXT NULL,
    CONSTRAINT "FK_ownership_naming_leader_ownership_OwnershipId" FOREIGN KEY ("OwnershipId") REFERENCES "leader_ownership" ("Id") ON DELETE CASCADE
);

CREATE TABLE "party_name_part" (
    "PartyId" TEXT NOT NULL,
    "Mark" INTEGER NOT NULL,
    CONSTRAINT "PK_party_name_part" PRIMARY KEY ("PartyId", "Mark"),
    CONSTRAINT "FK_party_name_part_party_PartyId" FOREIGN KEY ("PartyId") REFERENCES "party" ("Id") ON DELETE CASCADE
);

CREATE TABLE "person_key" (
    "PersonId" TEXT NOT NULL CONSTRAINT "PK_person_key" PRIMARY KEY,
    "CaseId" TEXT NOT NULL,
    "KeyId" TEXT NOT NULL,
    "Wrapped" BLOB NOT NULL,
    CONSTRAINT "FK_person_key_party_PersonId" FOREIGN KEY ("PersonId") REFERENCES "party" ("Id") ON DELETE CASCADE
);

CREATE TABLE "OpenIddictTokens" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_OpenIddictTokens" PRIMARY KEY,
    "ApplicationId" TEXT NULL,
    "AuthorizationId" TEXT NULL,
    "ConcurrencyToken" TEXT NULL,
    "CreationDate" TEXT NULL,
    "ExpirationDate" TEXT NULL,
    "Payload" TEXT NULL,
    "Properties" TEXT NULL,
    "RedemptionDate" TEXT NULL,
    "ReferenceId" TEXT NULL,
    "Status" TEXT NULL,
    "Subject" TEXT NULL,
    "Type" TEXT NULL,
    CONSTRAINT "FK_OpenIddictTokens_OpenIddictApplications_ApplicationId" FOREIGN KEY ("ApplicationId") REFERENCES "OpenIddictApplications" ("Id"),
    CONSTRAINT "FK_OpenIddictTokens_OpenIddictAuthorizations_AuthorizationId" FOREIGN KEY ("AuthorizationId") REFERENCES "OpenIddictAuthorizations" ("Id")
);

CREATE TABLE "plan_role_holder" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_plan_role_holder" PRIMARY KEY,
    "ActivationId" TEXT NOT NULL,
    "Role" TEXT NOT NULL,
    "PersonId" TEXT NULL,
    "PersonName" TEXT NULL,
    "AssignedAt" TEXT NULL,
    "PresentAt" TEXT NULL,
    CONSTRAINT "FK_plan_role_holder_plan_activation_ActivationId" FOREIGN KEY ("ActivationId") REFERENCES "plan_activation" ("Id") ON DELETE CASCADE
);

CREATE TABLE "plan_task" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_plan_task" PRIMARY KEY,
    "ActivationId" TEXT NOT NULL,
    "Item" TEXT NOT NULL,
    "Role" TEXT NOT NULL,
    "Duty" TEXT NULL,
    "DueAt" TEXT NOT NULL,
    "DoneAt" TEXT NULL,
    "DoneBy" TEXT NULL,
    "DoerName" TEXT NULL,
    "Proof" TEXT NULL,
    "LateAt" TEXT NULL,
    "LeftReason" TEXT NULL,
    CONSTRAINT "FK_plan_task_plan_activation_ActivationId" FOREIGN KEY ("ActivationId") REFERENCES "plan_activation" ("Id") ON DELETE CASCADE
);

CREATE INDEX "IX_account_proposal_State_ProposedAt" ON "account_proposal" ("State", "ProposedAt");

CREATE INDEX "IX_account_proposal_UserId" ON "account_proposal" ("UserId");

CREATE INDEX "IX_agency_check_CaseId_At" ON "agency_check" ("CaseId", "At");

CREATE INDEX "IX_anchor_At" ON "anchor" ("At");

CREATE INDEX "IX_AspNetRoleClaims_RoleId" ON "AspNetRoleClaims" ("RoleId");

CREATE UNIQUE INDEX "RoleNameIndex" ON "AspNetRoles" ("NormalizedName");

CREATE INDEX "IX_AspNetUserClaims_UserId" ON "AspNetUserClaims" ("UserId");

CREATE INDEX "IX_AspNetUserLogins_UserId" ON "AspNetUserLogins" ("UserId");

CREATE INDEX "IX_AspNetUserRoles_RoleId" ON "AspNetUserRoles" ("RoleId");

CREATE INDEX "EmailIndex" ON "AspNetUsers" ("NormalizedEmail");

CREATE INDEX "IX_AspNetUsers_BodyId" ON "AspNetUsers" ("BodyId");

CREATE INDEX "IX_AspNetUsers_DeputyId" ON "AspNetUsers" ("DeputyId");

CREATE UNIQUE INDEX "IX_AspNetUsers_EmployeeNumber" ON "AspNetUsers" ("EmployeeNumber");

CREATE INDEX "IX_AspNetUsers_UnitId" ON "AspNetUsers" ("UnitId");

CREATE UNIQUE INDEX "UserNameIndex" ON "AspNetUsers" ("NormalizedUserName");

CREATE INDEX "IX_burst_State_FoundAt_Id" ON "burst" ("State", "FoundAt", "Id");

CREATE INDEX "IX_burst_case_ComplaintId" ON "burst_case" ("ComplaintId");

CREATE UNIQUE INDEX "IX_calendar_recount_CalendarVersion" ON "calendar_recount" ("CalendarVersion");

CREATE INDEX "IX_case_claim_ComplaintId" ON "case_claim" ("ComplaintId");

CREATE INDEX "IX_case_task_ComplaintId" ON "case_task" ("ComplaintId");

CREATE INDEX "IX_case_task_OwnerId_State_DueOn" ON "case_task" ("OwnerId", "State", "DueOn");

CREATE INDEX "IX_clock_fact_ComplaintId" ON "clock_fact" ("ComplaintId");

CREATE UNIQUE INDEX "IX_complaint_ExternalReference" ON "complaint" ("ExternalReference");

CREATE INDEX "IX_complaint_GroupId" ON "complaint" ("GroupId");

CREATE INDEX "IX_complaint_HandlerId_IsOpen_IsClockPaused_NextDueAt_Id" ON "complaint" ("HandlerId", "IsOpen", "IsClockPaused", "NextDueAt", "Id");

CREATE INDEX "IX_complaint_HandlerId_IsOpen_NextDueAt_Number" ON "complaint" ("HandlerId", "IsOpen", "NextDueAt", "Number");

CREATE INDEX "IX_complaint_IsOpen_IsClockPaused_NextDueAt_UnitPath_Id" ON "complaint" ("IsOpen", "IsClockPaused", "NextDueAt", "UnitPath", "Id");

CREATE INDEX "IX_complaint_IsOpen_NextDueAt_Number_UnitId_HandlerId_UnitPath_Id" ON "complaint" ("IsOpen", "NextDueAt", "Number", "UnitId", "HandlerId", "UnitPath", "Id");

CREATE INDEX "IX_complaint_MergedIntoId" ON "complaint" ("MergedIntoId");

CREATE UNIQUE INDEX "IX_complaint_Number" ON "complaint" ("Number");

CREATE INDEX "IX_complaint_ProductCode_UnitId_ReceivedAt_Id" ON "complaint" ("ProductCode", "UnitId", "ReceivedAt", "Id");

CREATE INDEX "IX_complaint_ReceivedAt_State_IsOpen_Channel_ProductCode_UnitPath_Id" ON "complaint" ("ReceivedAt", "State", "IsOpen", "Channel", "ProductCode", "UnitPath", "Id");

CREATE INDEX "IX_complaint_State_IsOpen_Channel_ProductCode_ReceivedAt_UnitPath_Id" ON "complaint" ("State", "IsOpen", "Channel", "ProductCode", "ReceivedAt", "UnitPath", "Id");

CREATE INDEX "IX_complaint_UnitId_IsOpen_NextDueAt_Number" ON "complaint" ("UnitId", "IsOpen", "NextDueAt", "Number");

CREATE INDEX "IX_complaint_UnitId_RegisteredAt_Id" ON "complaint" ("UnitId", "RegisteredAt", "Id");

CREATE INDEX "IX_complaint_VerifiedCauseCode_ReceivedAt_UnitPath_Id" ON "complaint" ("VerifiedCauseCode", "ReceivedAt", "UnitPath", "Id");

CREATE INDEX "IX_complaint_group_CaseId" ON "complaint_group" ("CaseId");

CREATE INDEX "IX_complaint_link_ComplaintId" ON "complaint_link" ("ComplaintId");

CREATE INDEX "IX_complaint_link_OtherId" ON "complaint_link" ("OtherId");

CREATE INDEX "IX_cooperation_agreement_BodyId" ON "cooperation_agreement" ("BodyId");

CREATE UNIQUE INDEX "IX_data_sharing_record_MediationId" ON "data_sharing_record" ("MediationId");

CREATE INDEX "IX_delivery_CaseId" ON "delivery" ("CaseId");

CREATE INDEX "IX_delivery_CreatedAt_Id" ON "delivery" ("CreatedAt", "Id");

CREATE INDEX "IX_delivery_Destination_CreatedAt_Id" ON "delivery" ("Destination", "CreatedAt", "Id");

CREATE INDEX "IX_delivery_Lane_Destination_State_Place" ON "delivery" ("Lane", "Destination", "State", "Place");

CREATE INDEX "IX_delivery_SentAt" ON "delivery" ("SentAt");

CREATE INDEX "IX_delivery_State_CreatedAt_Id" ON "delivery" ("State", "CreatedAt", "Id");

CREATE INDEX "IX_delivery_State_Destination_CreatedAt_Id" ON "delivery" ("State", "Destination", "CreatedAt", "Id");

CREATE UNIQUE INDEX "IX_delivery_destination_Key" ON "delivery_destination" ("Key");

CREATE INDEX "IX_due_timer_State_DueAt_Id" ON "due_timer" ("State", "DueAt", "Id");

CREATE INDEX "IX_due_timer_SubjectId_Kind" ON "due_timer" ("SubjectId", "Kind");

CREATE INDEX "IX_duty_ComplaintId" ON "duty" ("ComplaintId");

CREATE INDEX "IX_duty_Kind_State_DueAt_SettledAt_UnitPath_ComplaintId" ON "duty" ("Kind", "State", "DueAt", "SettledAt", "UnitPath", "ComplaintId");

CREATE INDEX "IX_duty_day_Day_UnitPath" ON "duty_day" ("Day", "UnitPath");

CREATE UNIQUE INDEX "IX_duty_day_UnitId_Day" ON "duty_day" ("UnitId", "Day");

CREATE INDEX "IX_employment_PanelMemberId" ON "employment" ("PanelMemberId");

CREATE INDEX "IX_ending_proposal_ComplaintId" ON "ending_proposal" ("ComplaintId");

CREATE UNIQUE INDEX "IX_evaluation_invitation_CaseId" ON "evaluation_invitation" ("CaseId");

CREATE INDEX "IX_evaluation_invitation_State_SendFrom_CaseNumber" ON "evaluation_invitation" ("State", "SendFrom", "CaseNumber");

CREATE INDEX "IX_extension_request_ComplaintId" ON "extension_request" ("ComplaintId");

CREATE INDEX "IX_followed_work_ReorganisationId_At_Id" ON "followed_work" ("ReorganisationId", "At", "Id");

CREATE UNIQUE INDEX "IX_followed_work_ReorganisationId_Work_ItemId" ON "followed_work" ("ReorganisationId", "Work", "ItemId");

CREATE INDEX "IX_group_representative_ComplaintId" ON "group_representative" ("ComplaintId");

CREATE INDEX "IX_group_representative_GroupId" ON "group_representative" ("GroupId");

CREATE INDEX "IX_history_At" ON "history" ("At");

CREATE INDEX "IX_idempotency_record_At" ON "idempotency_record" ("At");

CREATE INDEX "IX_issued_document_CaseId" ON "issued_document" ("CaseId");

CREATE UNIQUE INDEX "IX_issued_document_Series_Number" ON "issued_document" ("Series", "Number");

CREATE INDEX "IX_issued_document_Sha256" ON "issued_document" ("Sha256");

CREATE INDEX "IX_late_fact_ComplaintId" ON "late_fact" ("ComplaintId");

CREATE INDEX "IX_late_fact_State_ReportedAt" ON "late_fact" ("State", "ReportedAt");

CREATE INDEX "IX_leader_contact_OwnershipId" ON "leader_contact" ("OwnershipId");

CREATE UNIQUE INDEX "IX_leader_ownership_CaseId" ON "leader_ownership" ("CaseId");

CREATE INDEX "IX_leader_ownership_CloseOut_LiftedAt" ON "leader_ownership" ("CloseOut", "LiftedAt");

CREATE INDEX "IX_leader_ownership_LeaderId_State_WaitsUntil" ON "leader_ownership" ("LeaderId", "State", "WaitsUntil");

CREATE INDEX "IX_leader_ownership_NamedAt_Id" ON "leader_ownership" ("NamedAt", "Id");

CREATE INDEX "IX_leader_ownership_State_Alarms" ON "leader_ownership" ("State", "Alarms");

CREATE UNIQUE INDEX "IX_mediation_body_Code" ON "mediation_body" ("Code");

CREATE INDEX "IX_mediation_case_BodyId_IsOpen_NextDueAt_Number" ON "mediation_case" ("BodyId", "IsOpen", "NextDueAt", "Number");

CREATE INDEX "IX_mediation_case_CaseId" ON "mediation_case" ("CaseId");

CREATE UNIQUE INDEX "IX_mediation_case_Number" ON "mediation_case" ("Number");

CREATE UNIQUE INDEX "IX_mediation_case_OpenCaseId" ON "mediation_case" ("OpenCaseId");

CREATE INDEX "IX_mediation_session_BodyId_StartsAt" ON "mediation_session" ("BodyId", "StartsAt");

CREATE INDEX "IX_mediation_session_MediationId" ON "mediation_session" ("MediationId");

CREATE INDEX "IX_mediation_session_MediatorId_StartsAt" ON "mediation_session" ("MediatorId", "StartsAt");

CREATE INDEX "IX_mediation_session_RoomId_StartsAt" ON "mediation_session" ("RoomId", "StartsAt");

CREATE INDEX "IX_meeting_room_BodyId" ON "meeting_room" ("BodyId");

CREATE INDEX "IX_moved_limit_CalendarVersion_MovedAt_Id" ON "moved_limit" ("CalendarVersion", "MovedAt", "Id");

CREATE INDEX "IX_note_CaseId" ON "note" ("CaseId");

CREATE INDEX "IX_notification_CaseId_CreatedAt" ON "notification" ("CaseId", "CreatedAt");

CREATE INDEX "IX_notification_copy_Channel_State_UnitPath_CreatedAt" ON "notification_copy" ("Channel", "State", "UnitPath", "CreatedAt");

CREATE INDEX "IX_notification_copy_DeliveryId" ON "notification_copy" ("DeliveryId");

CREATE INDEX "IX_notification_copy_NotificationId" ON "notification_copy" ("NotificationId");

CREATE INDEX "IX_notification_copy_State_UserId_CaseId" ON "notification_copy" ("State", "UserId", "CaseId");

CREATE INDEX "IX_notification_copy_UserId_Channel_IsReplaced_CreatedAt" ON "notification_copy" ("UserId", "Channel", "IsReplaced", "CreatedAt");

CREATE INDEX "IX_notification_copy_UserId_Channel_IsSilent_CreatedAt" ON "notification_copy" ("UserId", "Channel", "IsSilent", "CreatedAt");

CREATE INDEX "IX_notification_copy_UserId_Channel_IsSilent_ReadAt" ON "notification_copy" ("UserId", "Channel", "IsSilent", "ReadAt");

CREATE UNIQUE INDEX "IX_OpenIddictApplications_ClientId" ON "OpenIddictApplications" ("ClientId");

CREATE INDEX "IX_OpenIddictAuthorizations_ApplicationId_Status_Subject_Type" ON "OpenIddictAuthorizations" ("ApplicationId", "Status", "Subject", "Type");

CREATE UNIQUE INDEX "IX_OpenIddictScopes_Name" ON "OpenIddictScopes" ("Name");

CREATE INDEX "IX_OpenIddictTokens_ApplicationId_Status_Subject_Type" ON "OpenIddictTokens" ("ApplicationId", "Status", "Subject", "Type");

CREATE INDEX "IX_OpenIddictTokens_AuthorizationId" ON "OpenIddictTokens" ("AuthorizationId");

CREATE UNIQUE INDEX "IX_OpenIddictTokens_ReferenceId" ON "OpenIddictTokens" ("ReferenceId");

CREATE INDEX "IX_ordered_export_ExpiresAt" ON "ordered_export" ("ExpiresAt");

CREATE INDEX "IX_ordered_export_OrderedById_OrderedAt" ON "ordered_export" ("OrderedById", "OrderedAt");

CREATE UNIQUE INDEX "IX_organisation_unit_Code" ON "organisation_unit" ("Code");

CREATE INDEX "IX_organisation_unit_Path" ON "organisation_unit" ("Path");

CREATE INDEX "IX_outbox_message_DeliveredAt_DeadAt_CreatedAt" ON "outbox_message" ("DeliveredAt", "DeadAt", "CreatedAt");

CREATE INDEX "IX_outbox_message_Lane_DeliveredAt_Place" ON "outbox_message" ("Lane", "DeliveredAt", "Place");

CREATE INDEX "IX_ownership_measure_OwnerId_State_DueOn" ON "ownership_measure" ("OwnerId", "State", "DueOn");

CREATE INDEX "IX_ownership_measure_OwnershipId" ON "ownership_measure" ("OwnershipId");

CREATE INDEX "IX_ownership_naming_OwnershipId" ON "ownership_naming" ("OwnershipId");

CREATE INDEX "IX_panel_member_BodyId" ON "panel_member" ("BodyId");

CREATE INDEX "IX_party_AddressMark_ComplaintId" ON "party" ("AddressMark", "ComplaintId");

CREATE INDEX "IX_party_ComplaintId" ON "party" ("ComplaintId");

CREATE UNIQUE INDEX "IX_party_MainOf" ON "party" ("MainOf");

CREATE INDEX "IX_party_NameMark_ComplaintId" ON "party" ("NameMark", "ComplaintId");

CREATE INDEX "IX_party_NumberMark_ComplaintId" ON "party" ("NumberMark", "ComplaintId");

CREATE INDEX "IX_party_PhoneMark_ComplaintId" ON "party" ("PhoneMark", "ComplaintId");

CREATE INDEX "IX_party_name_part_Mark_PartyId" ON "party_name_part" ("Mark", "PartyId");

CREATE INDEX "IX_person_key_CaseId" ON "person_key" ("CaseId");

CREATE INDEX "IX_person_key_KeyId" ON "person_key" ("KeyId");

CREATE UNIQUE INDEX "IX_plan_activation_Number" ON "plan_activation" ("Number");

CREATE INDEX "IX_plan_activation_RiskEventId" ON "plan_activation" ("RiskEventId");

CREATE INDEX "IX_plan_drill_RecordedAt_Id" ON "plan_drill" ("RecordedAt", "Id");

CREATE UNIQUE INDEX "IX_plan_role_holder_ActivationId_Role" ON "plan_role_holder" ("ActivationId", "Role");

CREATE INDEX "IX_plan_role_holder_PersonId" ON "plan_role_holder" ("PersonId");

CREATE UNIQUE INDEX "IX_plan_task_ActivationId_Item" ON "plan_task" ("ActivationId", "Item");

CREATE INDEX "IX_policy_draft_Key_DraftedAt" ON "policy_draft" ("Key", "DraftedAt");

CREATE UNIQUE INDEX "IX_policy_draft_Key_ShippedVersion" ON "policy_draft" ("Key", "ShippedVersion");

CREATE UNIQUE INDEX "IX_policy_draft_OpenKey" ON "policy_draft" ("OpenKey");

CREATE INDEX "IX_policy_draft_State" ON "policy_draft" ("State");

CREATE INDEX "IX_policy_simulation_DraftId_StartedAt" ON "policy_simulation" ("DraftId", "StartedAt");

CREATE INDEX "IX_policy_simulation_ExpiresAt" ON "policy_simulation" ("ExpiresAt");

CREATE UNIQUE INDEX "IX_policy_simulation_UnderWayOf" ON "policy_simulation" ("UnderWayOf");

CREATE INDEX "IX_recusal_PersonId" ON "recusal" ("PersonId");

CREATE INDEX "IX_registration_draft_OwnerId_SavedAt" ON "registration_draft" ("OwnerId", "SavedAt");

CREATE INDEX "IX_registration_draft_SavedAt" ON "registration_draft" ("SavedAt");

CREATE INDEX "IX_regulator_forward_ComplaintId" ON "regulator_forward" ("ComplaintId");

CREATE INDEX "IX_reorganisation_PersonId_State" ON "reorganisation" ("PersonId", "State");

CREATE INDEX "IX_reorganisation_ProposedAt_Id" ON "reorganisation" ("ProposedAt", "Id");

CREATE INDEX "IX_reorganisation_State_ProposedAt" ON "reorganisation" ("State", "ProposedAt");

CREATE INDEX "IX_reorganisation_UnitId_State" ON "reorganisation" ("UnitId", "State");

CREATE INDEX "IX_risk_assessment_CaseId_At" ON "risk_assessment" ("CaseId", "At");

CREATE UNIQUE INDEX "IX_risk_event_Number" ON "risk_event" ("Number");

CREATE INDEX "IX_risk_event_OpenedAt_Id" ON "risk_event" ("OpenedAt", "Id");

CREATE INDEX "IX_risk_event_State_OpenedAt" ON "risk_event" ("State", "OpenedAt");

CREATE INDEX "IX_risk_event_case_ComplaintId" ON "risk_event_case" ("ComplaintId");

CREATE UNIQUE INDEX "IX_risk_event_case_RiskEventId_ComplaintId" ON "risk_event_case" ("RiskEventId", "ComplaintId");

CREATE UNIQUE INDEX "IX_risk_report_Number" ON "risk_report" ("Number");

CREATE INDEX "IX_risk_report_RiskEventId" ON "risk_report" ("RiskEventId");

CREATE INDEX "IX_risk_report_step_RiskEventId" ON "risk_report_step" ("RiskEventId");

CREATE UNIQUE INDEX "IX_roster_hole_UnitId_Day" ON "roster_hole" ("UnitId", "Day");

CREATE UNIQUE INDEX "IX_saved_view_UserId_Name" ON "saved_view" ("UserId", "Name");

CREATE UNIQUE INDEX "IX_search_text_SubjectId" ON "search_text" ("SubjectId");

CREATE INDEX "IX_security_event_At" ON "security_event" ("At");

CREATE INDEX "IX_security_event_Kind_At" ON "security_event" ("Kind", "At");

CREATE INDEX "IX_security_event_UserId_At" ON "security_event" ("UserId", "At");

CREATE UNIQUE INDEX "IX_separate_consent_MediationId" ON "separate_consent" ("MediationId");

CREATE INDEX "IX_stored_file_CaseId" ON "stored_file" ("CaseId");

CREATE INDEX "IX_stored_file_Sha256" ON "stored_file" ("Sha256");

CREATE INDEX "IX_superior_review_ComplaintId" ON "superior_review" ("ComplaintId");

CREATE INDEX "IX_superior_review_ReviewerId_State" ON "superior_review" ("ReviewerId", "State");

CREATE INDEX "IX_superior_review_State_SuperiorPath" ON "superior_review" ("State", "SuperiorPath");

CREATE INDEX "IX_supplement_request_ComplaintId" ON "supplement_request" ("ComplaintId");

CREATE INDEX "IX_user_session_EndsAt" ON "user_session" ("EndsAt");

CREATE INDEX "IX_user_session_UserId_EndsAt" ON "user_session" ("UserId", "EndsAt");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261201091752_Initial', '10.0.15');

COMMIT;

