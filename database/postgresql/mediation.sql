CREATE TABLE IF NOT EXISTS "__EFMigrationsHistory" (
    "MigrationId" character varying(150) NOT NULL,
    "ProductVersion" character varying(32) NOT NULL,
    CONSTRAINT "PK___EFMigrationsHistory" PRIMARY KEY ("MigrationId")
);

START TRANSACTION;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
        IF NOT EXISTS(SELECT 1 FROM pg_namespace WHERE nspname = 'accounts') THEN
            CREATE SCHEMA accounts;
        END IF;
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
        IF NOT EXISTS(SELECT 1 FROM pg_namespace WHERE nspname = 'complaints') THEN
            CREATE SCHEMA complaints;
        END IF;
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
        IF NOT EXISTS(SELECT 1 FROM pg_namespace WHERE nspname = 'core') THEN
            CREATE SCHEMA core;
        END IF;
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
        IF NOT EXISTS(SELECT 1 FROM pg_namespace WHERE nspname = 'referrals') THEN
            CREATE SCHEMA referrals;
        END IF;
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
        IF NOT EXISTS(SELECT 1 FROM pg_namespace WHERE nspname = 'ownership') THEN
            CREATE SCHEMA ownership;
        END IF;
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
        IF NOT EXISTS(SELECT 1 FROM pg_namespace WHERE nspname = 'evaluations') THEN
            CREATE SCHEMA evaluations;
        END IF;
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
        IF NOT EXISTS(SELECT 1 FROM pg_namespace WHERE nspname = 'documents') THEN
            CREATE SCHEMA documents;
        END IF;
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
        IF NOT EXISTS(SELECT 1 FROM pg_namespace WHERE nspname = 'notifications') THEN
            CREATE SCHEMA notifications;
        END IF;
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
        IF NOT EXISTS(SELECT 1 FROM pg_namespace WHERE nspname = 'reports') THEN
            CREATE SCHEMA reports;
        END IF;
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
        IF NOT EXISTS(SELECT 1 FROM pg_namespace WHERE nspname = 'policies') THEN
            CREATE SCHEMA policies;
        END IF;
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE accounts.account_proposal (
        "Id" uuid NOT NULL,
        "UserId" uuid NOT NULL,
        "Kind" character varying(40) COLLATE "C" NOT NULL,
        "Roles" character varying(200) COLLATE "C" NOT NULL,
        "UnitId" uuid,
        "Reason" character varying(200) COLLATE "C" NOT NULL,
        "ProposedBy" uuid NOT NULL,
        "ProposedAt" timestamp with time zone NOT NULL,
        "State" character varying(40) COLLATE "C" NOT NULL,
        "DecidedBy" uuid,
        "DecidedAt" timestamp with time zone,
        "Version" integer NOT NULL,
        CONSTRAINT "PK_account_proposal" PRIMARY KEY ("Id")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE core.anchor (
        "Id" uuid NOT NULL,
        "At" timestamp with time zone NOT NULL,
        "Sha256" character varying(64) COLLATE "C" NOT NULL,
        "Previous" character varying(64) COLLATE "C" NOT NULL,
        "Chains" integer NOT NULL,
        "Entries" bigint NOT NULL,
        "FileName" character varying(100) COLLATE "C" NOT NULL,
        "Key" character varying(16) COLLATE "C" NOT NULL,
        CONSTRAINT "PK_anchor" PRIMARY KEY ("Id")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE "AspNetRoles" (
        "Id" uuid NOT NULL,
        "Name" character varying(256) COLLATE "C",
        "NormalizedName" character varying(256) COLLATE "C",
        "ConcurrencyStamp" text COLLATE "C",
        CONSTRAINT "PK_AspNetRoles" PRIMARY KEY ("Id")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE "AspNetUsers" (
        "Id" uuid NOT NULL,
        "DisplayName" character varying(200) COLLATE "C" NOT NULL,
        "Post" character varying(200) COLLATE "C" NOT NULL,
        "UnitId" uuid,
        "BodyId" uuid,
        "AbsentFrom" timestamp with time zone,
        "AbsentUntil" timestamp with time zone,
        "DeputyId" uuid,
        "EmployeeNumber" character varying(50) COLLATE "C",
        "PasswordIsTemporary" boolean NOT NULL,
        "LeftAt" timestamp with time zone,
        "IsDemo" boolean NOT NULL,
        "UserName" character varying(256) COLLATE "C",
        "NormalizedUserName" character varying(256) COLLATE "C",
        "Email" character varying(256) COLLATE "C",
        "NormalizedEmail" character varying(256) COLLATE "C",
        "EmailConfirmed" boolean NOT NULL,
        "PasswordHash" text COLLATE "C",
        "SecurityStamp" text COLLATE "C",
        "ConcurrencyStamp" text COLLATE "C",
        "PhoneNumber" text COLLATE "C",
        "PhoneNumberConfirmed" boolean NOT NULL,
        "TwoFactorEnabled" boolean NOT NULL,
        "LockoutEnd" timestamp with time zone,
        "LockoutEnabled" boolean NOT NULL,
        "AccessFailedCount" integer NOT NULL,
        CONSTRAINT "PK_AspNetUsers" PRIMARY KEY ("Id")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE referrals.booking_day (
        "BodyId" uuid NOT NULL,
        "Day" date NOT NULL,
        "Bookings" integer NOT NULL,
        CONSTRAINT "PK_booking_day" PRIMARY KEY ("BodyId", "Day")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE complaints.burst (
        "Id" uuid NOT NULL,
        "Kind" character varying(40) COLLATE "C" NOT NULL,
        "AlsoKind" character varying(40) COLLATE "C",
        "AlsoUsual" numeric(18,2),
        "AlsoLimit" integer,
        "UnitPath" character varying(400) COLLATE "C" NOT NULL,
        "ProductCode" character varying(20) COLLATE "C" NOT NULL,
        "WindowFrom" timestamp with time zone NOT NULL,
        "WindowTo" timestamp with time zone NOT NULL,
        "Persons" integer NOT NULL,
        "Usual" numeric(18,2) NOT NULL,
        "Limit" integer NOT NULL,
        "Words" character varying(600) COLLATE "C" NOT NULL,
        "PolicyVersion" integer NOT NULL,
        "FoundAt" timestamp with time zone NOT NULL,
        "State" character varying(40) COLLATE "C" NOT NULL,
        "DecidedBy" uuid,
        "DecidedAt" timestamp with time zone,
        "Reason" character varying(500) COLLATE "C",
        "CasesDecided" integer NOT NULL,
        "MergedIntoId" uuid,
        "Version" integer NOT NULL,
        CONSTRAINT "PK_burst" PRIMARY KEY ("Id")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE complaints.burst_cursor (
        "Id" uuid NOT NULL,
        "Position" bigint NOT NULL,
        "Version" integer NOT NULL,
        CONSTRAINT "PK_burst_cursor" PRIMARY KEY ("Id")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE core.calendar_recount (
        "Id" uuid NOT NULL,
        "CalendarVersion" integer NOT NULL,
        "BeginsAt" timestamp with time zone NOT NULL,
        "Part" character varying(40) COLLATE "C",
        "After" uuid NOT NULL,
        "LookedAt" integer NOT NULL,
        "Moving" integer NOT NULL,
        "FinishedAt" timestamp with time zone,
        "Version" integer NOT NULL,
        CONSTRAINT "PK_calendar_recount" PRIMARY KEY ("Id")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE core.case_chain (
        "CaseId" uuid NOT NULL,
        "Length" integer NOT NULL,
        "Head" character varying(64) COLLATE "C" NOT NULL,
        CONSTRAINT "PK_case_chain" PRIMARY KEY ("CaseId")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE complaints.complaint (
        "Id" uuid NOT NULL,
        "Agency" integer NOT NULL,
        "AgencyPoints" integer NOT NULL,
        "AgencyNoteId" uuid,
        "DutiesVersion" integer NOT NULL,
        "LegalDueAt" timestamp with time zone NOT NULL,
        "LastMediation" character varying(40) COLLATE "C",
        "Number" character varying(40) COLLATE "C" NOT NULL,
        "State" character varying(40) COLLATE "C" NOT NULL,
        "UnitId" uuid NOT NULL,
        "UnitPath" character varying(400) COLLATE "C" NOT NULL,
        "Channel" character varying(40) COLLATE "C" NOT NULL,
        "ProductCode" character varying(20) COLLATE "C" NOT NULL,
        "CauseCode" character varying(20) COLLATE "C" NOT NULL,
        "DemandCode" character varying(20) COLLATE "C" NOT NULL,
        "VerifiedCauseCode" character varying(20) COLLATE "C",
        "ClaimedAmount" numeric(18,2),
        "Narrative" text COLLATE "C" NOT NULL,
        "Signs" integer NOT NULL,
        "GroupSize" integer NOT NULL,
        "ReceivedAt" timestamp with time zone NOT NULL,
        "RegisteredAt" timestamp with time zone NOT NULL,
        "ExternalReference" character varying(100) COLLATE "C",
        "HandlerId" uuid,
        "Holder" character varying(40) COLLATE "C" NOT NULL,
        "HolderName" character varying(200) COLLATE "C" NOT NULL,
        "RiskScore" integer NOT NULL,
        "RiskLevel" integer NOT NULL,
        "Decision_Outcome" character varying(40) COLLATE "C",
        "Decision_GrantedAmount" numeric(18,2),
        "Decision_NoteId" uuid,
        "Decision_DecidedAt" timestamp with time zone,
        "Decision_DecidedBy" uuid,
        "ClosedAt" timestamp with time zone,
        "NextDueAt" timestamp with time zone NOT NULL,
        "IsOpen" boolean NOT NULL,
        "IsClockPaused" boolean NOT NULL,
        "GroupId" uuid,
        "MergedIntoId" uuid,
        "MergerId" uuid,
        "RedactedNarrative" text COLLATE "C" NOT NULL,
        "EndingId" uuid,
        "DecisionNotifiedAt" timestamp with time zone,
        "PassedTo_Company" character varying(100) COLLATE "C",
        "PassedTo_Kind" character varying(40) COLLATE "C",
        "PassedTo_SentAt" timestamp with time zone,
        "PassedTo_SentHow" character varying(200) COLLATE "C",
        "PassedTo_NoteId" uuid,
        "PassedTo_Notice" character varying(40) COLLATE "C",
        "PassedTo_NoticeAt" timestamp with time zone,
        "PassedTo_NoticeProof" character varying(200) COLLATE "C",
        "WithdrawalPayment" character varying(40) COLLATE "C",
        "Version" integer NOT NULL,
        CONSTRAINT "PK_complaint" PRIMARY KEY ("Id")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE complaints.complaint_group (
        "Id" uuid NOT NULL,
        "CaseId" uuid NOT NULL,
        "Matter" character varying(200) COLLATE "C" NOT NULL,
        "ProductCode" character varying(20) COLLATE "C" NOT NULL,
        "CauseCode" character varying(20) COLLATE "C" NOT NULL,
        "FormedBy" uuid NOT NULL,
        "FormedAt" timestamp with time zone NOT NULL,
        "ClosedBy" uuid,
        "ClosedAt" timestamp with time zone,
        "Version" integer NOT NULL,
        CONSTRAINT "PK_complaint_group" PRIMARY KEY ("Id")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE referrals.cooperation_agreement (
        "Id" uuid NOT NULL,
        "BodyId" uuid NOT NULL,
        "Number" character varying(100) COLLATE "C" NOT NULL,
        "SignedOn" date NOT NULL,
        "ValidFrom" date NOT NULL,
        "ValidTo" date NOT NULL,
        "ProductScope" character varying(1000) COLLATE "C" NOT NULL,
        "UnitScope" character varying(1000) COLLATE "C" NOT NULL,
        "AmountFrom" numeric(18,2) NOT NULL,
        "AmountTo" numeric(18,2),
        "AcceptanceDays" integer NOT NULL,
        "Capacity" integer,
        "Version" integer NOT NULL,
        CONSTRAINT "PK_cooperation_agreement" PRIMARY KEY ("Id")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE core.delivery (
        "Id" uuid NOT NULL,
        "Kind" character varying(100) COLLATE "C" NOT NULL,
        "Destination" character varying(100) COLLATE "C" NOT NULL,
        "CaseId" uuid NOT NULL,
        "Lane" uuid NOT NULL,
        "Place" bigint NOT NULL,
        "Payload" text COLLATE "C" NOT NULL,
        "About" character varying(100) COLLATE "C",
        "IsUrgent" boolean NOT NULL,
        "CreatedAt" timestamp with time zone NOT NULL,
        "State" character varying(40) COLLATE "C" NOT NULL,
        "Attempts" integer NOT NULL,
        "EarlierAttempts" integer NOT NULL,
        "NextTryAt" timestamp with time zone NOT NULL,
        "ClaimedBy" uuid,
        "ClaimedUntil" timestamp with time zone,
        "Status" integer,
        "DurationMs" integer,
        "AnswerHash" character varying(64) COLLATE "C",
        "LastFault" character varying(40) COLLATE "C",
        "LastError" character varying(1000) COLLATE "C",
        "SentAt" timestamp with time zone,
        "SkippedAt" timestamp with time zone,
        "SkippedById" uuid,
        "SkipReason" character varying(500) COLLATE "C",
        "Version" integer NOT NULL,
        CONSTRAINT "PK_delivery" PRIMARY KEY ("Id")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE core.delivery_destination (
        "Id" uuid NOT NULL,
        "Key" character varying(100) COLLATE "C" NOT NULL,
        "ParkedAt" timestamp with time zone,
        "ParkedById" uuid,
        "ParkReason" character varying(500) COLLATE "C",
        "FailuresInARow" integer NOT NULL,
        "OpenUntil" timestamp with time zone,
        "Version" integer NOT NULL,
        CONSTRAINT "PK_delivery_destination" PRIMARY KEY ("Id")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE core.due_timer (
        "Id" uuid NOT NULL,
        "Kind" character varying(100) COLLATE "C" NOT NULL,
        "SubjectId" uuid NOT NULL,
        "CaseId" uuid NOT NULL,
        "DueAt" timestamp with time zone NOT NULL,
        "PolicyVersion" integer NOT NULL,
        "State" character varying(40) COLLATE "C" NOT NULL,
        "Failures" integer NOT NULL,
        "NextTryAt" timestamp with time zone NOT NULL,
        "LastError" character varying(1000) COLLATE "C",
        "ClaimedBy" uuid,
        "ClaimedUntil" timestamp with time zone,
        "EndedAt" timestamp with time zone,
        "SkippedById" uuid,
        "SkipReason" character varying(500) COLLATE "C",
        "Version" integer NOT NULL,
        CONSTRAINT "PK_due_timer" PRIMARY KEY ("Id")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE ownership.duty_day (
        "Id" uuid NOT NULL,
        "UnitId" uuid NOT NULL,
        "UnitPath" character varying(400) COLLATE "C" NOT NULL,
        "Day" date NOT NULL,
        "PersonId" uuid NOT NULL,
        "DeputyId" uuid,
        "SetBy" uuid NOT NULL,
        "SetAt" timestamp with time zone NOT NULL,
        "Version" integer NOT NULL,
        CONSTRAINT "PK_duty_day" PRIMARY KEY ("Id")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE evaluations.evaluation_invitation (
        "Id" uuid NOT NULL,
        "CaseId" uuid NOT NULL,
        "CaseNumber" character varying(40) COLLATE "C" NOT NULL,
        "UnitPath" character varying(400) COLLATE "C" NOT NULL,
        "Channel" character varying(40) COLLATE "C" NOT NULL,
        "State" character varying(40) COLLATE "C" NOT NULL,
        "SendFrom" timestamp with time zone NOT NULL,
        "PolicyVersion" integer NOT NULL,
        "Version" integer NOT NULL,
        CONSTRAINT "PK_evaluation_invitation" PRIMARY KEY ("Id")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE core.followed_work (
        "Id" uuid NOT NULL,
        "ReorganisationId" uuid NOT NULL,
        "Work" character varying(40) COLLATE "C" NOT NULL,
        "ItemId" uuid NOT NULL,
        "CaseId" uuid NOT NULL,
        "PersonId" uuid,
        "UnitId" uuid,
        "At" timestamp with time zone NOT NULL,
        CONSTRAINT "PK_followed_work" PRIMARY KEY ("Id")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE core.history (
        "CaseId" uuid NOT NULL,
        "Sequence" integer NOT NULL,
        "At" timestamp with time zone NOT NULL,
        "ActorId" uuid NOT NULL,
        "ActorName" character varying(200) COLLATE "C" NOT NULL,
        "Event" character varying(100) COLLATE "C" NOT NULL,
        "Payload" text COLLATE "C" NOT NULL,
        "Rows" text COLLATE "C",
        "PreviousHash" character varying(64) COLLATE "C" NOT NULL,
        "Hash" character varying(64) COLLATE "C" NOT NULL,
        CONSTRAINT "PK_history" PRIMARY KEY ("CaseId", "Sequence")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE core.idempotency_record (
        "UserId" uuid NOT NULL,
        "Key" character varying(100) COLLATE "C" NOT NULL,
        "UseCase" character varying(100) COLLATE "C" NOT NULL,
        "InputHash" character varying(64) COLLATE "C" NOT NULL,
        "Result" text COLLATE "C" NOT NULL,
        "At" timestamp with time zone NOT NULL,
        CONSTRAINT "PK_idempotency_record" PRIMARY KEY ("UserId", "Key")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE documents.issued_document (
        "Id" uuid NOT NULL,
        "Kind" character varying(40) COLLATE "C" NOT NULL,
        "Number" character varying(100) COLLATE "C" NOT NULL,
        "Series" character varying(100) COLLATE "C" NOT NULL,
        "CaseId" uuid NOT NULL,
        "CaseNumber" character varying(40) COLLATE "C" NOT NULL,
        "SubjectId" uuid NOT NULL,
        "FileId" uuid NOT NULL,
        "Sha256" character varying(64) COLLATE "C" NOT NULL,
        "TemplateKey" character varying(100) COLLATE "C" NOT NULL,
        "TemplateVersion" integer NOT NULL,
        "AddresseeId" uuid,
        "SupersedesId" uuid,
        "IssuedAt" timestamp with time zone NOT NULL,
        "IssuedBy" uuid NOT NULL,
        "Version" integer NOT NULL,
        CONSTRAINT "PK_issued_document" PRIMARY KEY ("Id")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE referrals.mediation_body (
        "Id" uuid NOT NULL,
        "Code" character varying(20) COLLATE "C" NOT NULL,
        "Name" character varying(200) COLLATE "C" NOT NULL,
        "NameEn" character varying(200) COLLATE "C" NOT NULL,
        "Kind" character varying(40) COLLATE "C" NOT NULL,
        "LicenceNumber" character varying(100) COLLATE "C" NOT NULL,
        "Region" character varying(100) COLLATE "C" NOT NULL,
        "Contact" character varying(300) COLLATE "C" NOT NULL,
        "IsActive" boolean NOT NULL,
        "SeriesPattern" character varying(100) COLLATE "C" NOT NULL,
        "Version" integer NOT NULL,
        CONSTRAINT "PK_mediation_body" PRIMARY KEY ("Id")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE referrals.mediation_case (
        "Id" uuid NOT NULL,
        "CaseId" uuid NOT NULL,
        "Number" character varying(40) COLLATE "C" NOT NULL,
        "BodyId" uuid NOT NULL,
        "BodyName" character varying(200) COLLATE "C" NOT NULL,
        "State" character varying(40) COLLATE "C" NOT NULL,
        "IsOpen" boolean NOT NULL,
        "OpenCaseId" uuid,
        "ProductCode" character varying(20) COLLATE "C" NOT NULL,
        "RoutingPolicyVersion" integer NOT NULL,
        "RoutingReasons" text COLLATE "C" NOT NULL,
        "ChoiceReason" character varying(500) COLLATE "C",
        "AcceptanceDays" integer NOT NULL,
        "PushedAt" timestamp with time zone,
        "AcknowledgedAt" timestamp with time zone,
        "AcceptBy" timestamp with time zone,
        "CalendarVersion" integer,
        "AcceptedAt" timestamp with time zone,
        "DeclineReason" character varying(40) COLLATE "C",
        "DeclineWords" character varying(500) COLLATE "C",
        "PanelMemberId" uuid,
        "MediatorUserId" uuid,
        "MediatorName" character varying(200) COLLATE "C",
        "AgreedAmount" numeric(18,2),
        "PayBy" date,
        "Facts" text COLLATE "C",
        "Terms" text COLLATE "C",
        "EndedAt" timestamp with time zone,
        "FailureReason" character varying(40) COLLATE "C",
        "FailureWords" character varying(500) COLLATE "C",
        "AgreementId" uuid,
        "NextDueAt" timestamp with time zone NOT NULL,
        "Version" integer NOT NULL,
        CONSTRAINT "PK_mediation_case" PRIMARY KEY ("Id")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE core.moved_limit (
        "Id" uuid NOT NULL,
        "CalendarVersion" integer NOT NULL,
        "CaseId" uuid NOT NULL,
        "Limit" character varying(40) COLLATE "C" NOT NULL,
        "Name" character varying(50) COLLATE "C" NOT NULL,
        "OldDueAt" timestamp with time zone NOT NULL,
        "DueAt" timestamp with time zone NOT NULL,
        "MovedAt" timestamp with time zone NOT NULL,
        CONSTRAINT "PK_moved_limit" PRIMARY KEY ("Id")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE notifications.muted_kind (
        "UserId" uuid NOT NULL,
        "Kind" character varying(60) COLLATE "C" NOT NULL,
        CONSTRAINT "PK_muted_kind" PRIMARY KEY ("UserId", "Kind")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE complaints.note (
        "Id" uuid NOT NULL,
        "CaseId" uuid NOT NULL,
        "Text" text COLLATE "C" NOT NULL,
        "WrittenBy" uuid NOT NULL,
        "WrittenAt" timestamp with time zone NOT NULL,
        CONSTRAINT "PK_note" PRIMARY KEY ("Id")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE notifications.notification (
        "Id" uuid NOT NULL,
        "Kind" character varying(60) COLLATE "C" NOT NULL,
        "CaseId" uuid NOT NULL,
        "Subject" character varying(60) COLLATE "C" NOT NULL,
        "Href" character varying(200) COLLATE "C" NOT NULL,
        "Facts" text COLLATE "C" NOT NULL,
        "ActId" uuid NOT NULL,
        "Place" bigint NOT NULL,
        "To" character varying(40) COLLATE "C" NOT NULL,
        "PersonId" uuid,
        "BodyId" uuid,
        "Role" character varying(40) COLLATE "C",
        "UnitPath" character varying(400) COLLATE "C",
        "ExceptId" uuid,
        "DeliverBy" timestamp with time zone,
        "CreatedAt" timestamp with time zone NOT NULL,
        "State" character varying(40) COLLATE "C" NOT NULL,
        "AddressedAt" timestamp with time zone,
        "TemplateVersion" integer,
        "WasPassedUp" boolean NOT NULL,
        "WasAskedFor" boolean NOT NULL,
        "Version" integer NOT NULL,
        CONSTRAINT "PK_notification" PRIMARY KEY ("Id")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE notifications.notification_settings (
        "UserId" uuid NOT NULL,
        "Language" character varying(10) COLLATE "C" NOT NULL,
        "ByEmail" boolean NOT NULL,
        "BySms" boolean NOT NULL,
        "QuietFrom" time without time zone,
        "QuietUntil" time without time zone,
        CONSTRAINT "PK_notification_settings" PRIMARY KEY ("UserId")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE core.number_series (
        "Key" character varying(100) COLLATE "C" NOT NULL,
        "Last" integer NOT NULL,
        CONSTRAINT "PK_number_series" PRIMARY KEY ("Key")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE "OpenIddictApplications" (
        "Id" uuid NOT NULL,
        "ApplicationType" character varying(50) COLLATE "C",
        "ClientId" character varying(100) COLLATE "C",
        "ClientSecret" text COLLATE "C",
        "ClientType" character varying(50) COLLATE "C",
        "ConcurrencyToken" character varying(50) COLLATE "C",
        "ConsentType" character varying(50) COLLATE "C",
        "DisplayName" text COLLATE "C",
        "DisplayNames" text COLLATE "C",
        "JsonWebKeySet" text COLLATE "C",
        "Permissions" text COLLATE "C",
        "PostLogoutRedirectUris" text COLLATE "C",
        "Properties" text COLLATE "C",
        "RedirectUris" text COLLATE "C",
        "Requirements" text COLLATE "C",
        "Settings" text COLLATE "C",
        CONSTRAINT "PK_OpenIddictApplications" PRIMARY KEY ("Id")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE "OpenIddictScopes" (
        "Id" uuid NOT NULL,
        "ConcurrencyToken" character varying(50) COLLATE "C",
        "Description" text COLLATE "C",
        "Descriptions" text COLLATE "C",
        "DisplayName" text COLLATE "C",
        "DisplayNames" text COLLATE "C",
        "Name" character varying(200) COLLATE "C",
        "Properties" text COLLATE "C",
        "Resources" text COLLATE "C",
        CONSTRAINT "PK_OpenIddictScopes" PRIMARY KEY ("Id")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE reports.ordered_export (
        "Id" uuid NOT NULL,
        "OrderedById" uuid NOT NULL,
        "Kind" character varying(40) COLLATE "C" NOT NULL,
        "Filter" text COLLATE "C" NOT NULL,
        "Language" character varying(10) COLLATE "C" NOT NULL,
        "State" character varying(40) COLLATE "C" NOT NULL,
        "OrderedAt" timestamp with time zone NOT NULL,
        "FinishedAt" timestamp with time zone,
        "ExpiresAt" timestamp with time zone NOT NULL,
        "Rows" integer,
        "FileId" uuid,
        "Version" integer NOT NULL,
        CONSTRAINT "PK_ordered_export" PRIMARY KEY ("Id")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE core.organisation_unit (
        "Id" uuid NOT NULL,
        "Code" character varying(20) COLLATE "C" NOT NULL,
        "Name" character varying(200) COLLATE "C" NOT NULL,
        "NameEn" character varying(200) COLLATE "C" NOT NULL,
        "ParentId" uuid,
        "Path" character varying(400) COLLATE "C" NOT NULL,
        "ClosedAt" timestamp with time zone,
        "TreeRevision" integer NOT NULL,
        CONSTRAINT "PK_organisation_unit" PRIMARY KEY ("Id")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE core.outbox_message (
        "Id" uuid NOT NULL,
        "Kind" character varying(100) COLLATE "C" NOT NULL,
        "CaseId" uuid NOT NULL,
        "Lane" uuid NOT NULL,
        "Place" bigint NOT NULL,
        "Payload" text COLLATE "C" NOT NULL,
        "CreatedAt" timestamp with time zone NOT NULL,
        "DeliveredAt" timestamp with time zone,
        "Attempts" integer NOT NULL,
        "EarlierAttempts" integer NOT NULL,
        "NextTryAt" timestamp with time zone NOT NULL,
        "LastError" character varying(1000) COLLATE "C",
        "ClaimedBy" uuid,
        "ClaimedUntil" timestamp with time zone,
        "DeadAt" timestamp with time zone,
        "SkippedById" uuid,
        "SkipReason" character varying(500) COLLATE "C",
        "Version" integer NOT NULL,
        CONSTRAINT "PK_outbox_message" PRIMARY KEY ("Id")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE complaints.own_columns (
        "UserId" uuid NOT NULL,
        "Columns" character varying(300) COLLATE "C" NOT NULL,
        CONSTRAINT "PK_own_columns" PRIMARY KEY ("UserId")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE referrals.panel_member (
        "Id" uuid NOT NULL,
        "BodyId" uuid NOT NULL,
        "UserId" uuid NOT NULL,
        "Name" character varying(200) COLLATE "C" NOT NULL,
        "Expertise" character varying(400) COLLATE "C" NOT NULL,
        "AppointedUntil" date,
        "Version" integer NOT NULL,
        CONSTRAINT "PK_panel_member" PRIMARY KEY ("Id")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE ownership.plan_drill (
        "Id" uuid NOT NULL,
        "Scenario" character varying(40) COLLATE "C" NOT NULL,
        "UnitId" uuid NOT NULL,
        "UnitPath" character varying(400) COLLATE "C" NOT NULL,
        "HeldOn" date NOT NULL,
        "Participants" character varying(1000) COLLATE "C" NOT NULL,
        "Findings" character varying(1000) COLLATE "C" NOT NULL,
        "Improvements" character varying(1000) COLLATE "C" NOT NULL,
        "RecordedBy" uuid NOT NULL,
        "RecorderName" character varying(200) COLLATE "C" NOT NULL,
        "RecordedAt" timestamp with time zone NOT NULL,
        "Version" integer NOT NULL,
        CONSTRAINT "PK_plan_drill" PRIMARY KEY ("Id")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE core.policy (
        "Key" character varying(100) COLLATE "C" NOT NULL,
        "Version" integer NOT NULL,
        "EffectiveFrom" date NOT NULL,
        "Json" text COLLATE "C" NOT NULL,
        "PublishedAt" timestamp with time zone NOT NULL,
        "Origin" character varying(40) COLLATE "C" NOT NULL,
        "ShippedVersion" integer,
        "DraftId" uuid,
        CONSTRAINT "PK_policy" PRIMARY KEY ("Key", "Version")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE core.policy_draft (
        "Id" uuid NOT NULL,
        "Key" character varying(100) COLLATE "C" NOT NULL,
        "OpenKey" character varying(100) COLLATE "C",
        "Origin" character varying(40) COLLATE "C" NOT NULL,
        "ShippedVersion" integer,
        "Json" text COLLATE "C" NOT NULL,
        "EffectiveFrom" date,
        "BasedOn" integer NOT NULL,
        "Note" character varying(500) COLLATE "C" NOT NULL,
        "AuthorId" uuid NOT NULL,
        "AuthorName" character varying(200) COLLATE "C" NOT NULL,
        "DraftedAt" timestamp with time zone NOT NULL,
        "State" character varying(40) COLLATE "C" NOT NULL,
        "DecidedById" uuid,
        "DecidedByName" character varying(200) COLLATE "C",
        "DecidedAt" timestamp with time zone,
        "Reason" character varying(500) COLLATE "C",
        "PublishedVersion" integer,
        "Version" integer NOT NULL,
        CONSTRAINT "PK_policy_draft" PRIMARY KEY ("Id")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE policies.policy_simulation (
        "Id" uuid NOT NULL,
        "DraftId" uuid NOT NULL,
        "UnderWayOf" uuid,
        "Policy" character varying(100) COLLATE "C" NOT NULL,
        "StartedById" uuid NOT NULL,
        "StartedByName" character varying(200) COLLATE "C" NOT NULL,
        "StartedAt" timestamp with time zone NOT NULL,
        "State" character varying(40) COLLATE "C" NOT NULL,
        "Of" integer NOT NULL,
        "LookedAt" integer NOT NULL,
        "Differing" integer NOT NULL,
        "After" uuid NOT NULL,
        "FinishedAt" timestamp with time zone,
        "ExpiresAt" timestamp with time zone,
        "Version" integer NOT NULL,
        CONSTRAINT "PK_policy_simulation" PRIMARY KEY ("Id")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE complaints.registration_draft (
        "Id" uuid NOT NULL,
        "OwnerId" uuid NOT NULL,
        "Sealed" text COLLATE "C" NOT NULL,
        "Writer" uuid NOT NULL,
        "Edition" integer NOT NULL,
        "SavedAt" timestamp with time zone NOT NULL,
        CONSTRAINT "PK_registration_draft" PRIMARY KEY ("Id")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE core.reorganisation (
        "Id" uuid NOT NULL,
        "Kind" character varying(40) COLLATE "C" NOT NULL,
        "State" character varying(40) COLLATE "C" NOT NULL,
        "UnitId" uuid,
        "Code" character varying(20) COLLATE "C" NOT NULL,
        "Name" character varying(200) COLLATE "C" NOT NULL,
        "NameEn" character varying(200) COLLATE "C" NOT NULL,
        "FormerName" character varying(200) COLLATE "C" NOT NULL,
        "FormerNameEn" character varying(200) COLLATE "C" NOT NULL,
        "TargetUnitId" uuid,
        "PersonId" uuid,
        "LeavesOn" date,
        "Reason" character varying(200) COLLATE "C" NOT NULL,
        "ProposedBy" uuid NOT NULL,
        "ProposedAt" timestamp with time zone NOT NULL,
        "DecidedBy" uuid,
        "DecidedAt" timestamp with time zone,
        "FromPath" character varying(400) COLLATE "C" NOT NULL,
        "ToPath" character varying(400) COLLATE "C" NOT NULL,
        "BeganAt" timestamp with time zone,
        "Part" character varying(40) COLLATE "C",
        "After" uuid NOT NULL,
        "Found" integer NOT NULL,
        "Round" integer NOT NULL,
        "FinishedAt" timestamp with time zone,
        "Version" integer NOT NULL,
        CONSTRAINT "PK_reorganisation" PRIMARY KEY ("Id")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE ownership.risk_event (
        "Id" uuid NOT NULL,
        "Number" character varying(40) COLLATE "C" NOT NULL,
        "Kind" character varying(40) COLLATE "C" NOT NULL,
        "Class" integer NOT NULL,
        "State" character varying(40) COLLATE "C" NOT NULL,
        "Title" character varying(100) COLLATE "C" NOT NULL,
        "UnitId" uuid NOT NULL,
        "UnitPath" character varying(400) COLLATE "C" NOT NULL,
        "LearnedAt" timestamp with time zone NOT NULL,
        "HappenedAt" timestamp with time zone,
        "OpenedAt" timestamp with time zone NOT NULL,
        "ReporterId" uuid NOT NULL,
        "ReporterName" character varying(200) COLLATE "C" NOT NULL,
        "Persons" integer,
        "Outlets" integer,
        "Hours" numeric(18,2),
        "Days" integer,
        "Amount" numeric(18,2),
        "SocialEffect" boolean,
        "VerySensitive" boolean,
        "AccountJson" text COLLATE "C" NOT NULL,
        "PolicyVersion" integer NOT NULL,
        "ReasonsJson" text COLLATE "C" NOT NULL,
        "Authority" character varying(200) COLLATE "C" NOT NULL,
        "BurstId" uuid,
        "AcknowledgedBy" uuid,
        "AcknowledgerName" character varying(200) COLLATE "C",
        "AcknowledgedAt" timestamp with time zone,
        "CallRung" integer NOT NULL,
        "CalledId" uuid,
        "CalledName" character varying(200) COLLATE "C",
        "CalledAt" timestamp with time zone,
        "CalledKeys" text COLLATE "C" NOT NULL,
        "NextCallAt" timestamp with time zone,
        "ActivePlanId" uuid,
        "PlanActivatorName" text COLLATE "C",
        "PlanActivatedAt" timestamp with time zone,
        "TelephoneDueAt" timestamp with time zone NOT NULL,
        "PhonedAt" timestamp with time zone,
        "WrittenDueAt" timestamp with time zone NOT NULL,
        "WrittenGivenAt" timestamp with time zone,
        "FollowUpDueAt" timestamp with time zone,
        "ChangedAt" timestamp with time zone,
        "FinalDueAt" timestamp with time zone,
        "FinalGivenAt" timestamp with time zone,
        "FinalRung" integer NOT NULL,
        "FinalInformedPath" character varying(400) COLLATE "C",
        "FinalInformedAt" timestamp with time zone,
        "DisposedAt" timestamp with time zone,
        "ConcludedAt" timestamp with time zone,
        "Disposal" character varying(1000) COLLATE "C",
        "TimesLate" integer NOT NULL,
        "LearnedReason" character varying(1000) COLLATE "C",
        "RaisedAt" timestamp with time zone,
        "Version" integer NOT NULL,
        CONSTRAINT "PK_risk_event" PRIMARY KEY ("Id")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE ownership.roster_hole (
        "Id" uuid NOT NULL,
        "UnitId" uuid NOT NULL,
        "Day" date NOT NULL,
        "FoundAt" timestamp with time zone NOT NULL,
        CONSTRAINT "PK_roster_hole" PRIMARY KEY ("Id")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE complaints.saved_view (
        "Id" uuid NOT NULL,
        "UserId" uuid NOT NULL,
        "Name" character varying(120) COLLATE "C" NOT NULL,
        "Query" character varying(1500) COLLATE "C" NOT NULL,
        CONSTRAINT "PK_saved_view" PRIMARY KEY ("Id")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE core.search_text (
        "Id" bigint GENERATED BY DEFAULT AS IDENTITY,
        "SubjectId" uuid NOT NULL,
        "Tokens" tsvector NOT NULL,
        "IndexedBy" integer NOT NULL,
        "Revision" integer NOT NULL,
        CONSTRAINT "PK_search_text" PRIMARY KEY ("Id")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE accounts.second_factor (
        "UserId" uuid NOT NULL,
        "ProtectedKey" character varying(500) COLLATE "C" NOT NULL,
        "ActiveSince" timestamp with time zone,
        "LastStep" bigint NOT NULL,
        "RecoveryHashes" character varying(1000) COLLATE "C" NOT NULL,
        CONSTRAINT "PK_second_factor" PRIMARY KEY ("UserId")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE accounts.security_event (
        "Id" uuid NOT NULL,
        "At" timestamp with time zone NOT NULL,
        "Kind" character varying(40) COLLATE "C" NOT NULL,
        "ActorId" uuid,
        "UserId" uuid,
        "Address" character varying(64) COLLATE "C" NOT NULL,
        "Detail" character varying(200) COLLATE "C" NOT NULL,
        CONSTRAINT "PK_security_event" PRIMARY KEY ("Id")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE core.stored_file (
        "Id" uuid NOT NULL,
        "CaseId" uuid,
        "Name" character varying(260) COLLATE "C" NOT NULL,
        "MediaType" character varying(100) COLLATE "C" NOT NULL,
        "Bytes" bigint NOT NULL,
        "Sha256" character varying(64) COLLATE "C" NOT NULL,
        "UploadedBy" uuid NOT NULL,
        "UploadedAt" timestamp with time zone NOT NULL,
        CONSTRAINT "PK_stored_file" PRIMARY KEY ("Id")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE accounts.user_session (
        "Id" uuid NOT NULL,
        "UserId" uuid NOT NULL,
        "StartedAt" timestamp with time zone NOT NULL,
        "EndsAt" timestamp with time zone NOT NULL,
        "LastSeenAt" timestamp with time zone NOT NULL,
        "EndedAt" timestamp with time zone,
        "ConfirmedAt" timestamp with time zone NOT NULL,
        "Method" character varying(40) COLLATE "C" NOT NULL,
        "Stamp" character varying(64) COLLATE "C" NOT NULL,
        "Address" character varying(64) COLLATE "C" NOT NULL,
        "Network" character varying(64) COLLATE "C" NOT NULL,
        "Device" character varying(200) COLLATE "C" NOT NULL,
        CONSTRAINT "PK_user_session" PRIMARY KEY ("Id")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE "AspNetRoleClaims" (
        "Id" integer GENERATED BY DEFAULT AS IDENTITY,
        "RoleId" uuid NOT NULL,
        "ClaimType" text COLLATE "C",
        "ClaimValue" text COLLATE "C",
        CONSTRAINT "PK_AspNetRoleClaims" PRIMARY KEY ("Id"),
        CONSTRAINT "FK_AspNetRoleClaims_AspNetRoles_RoleId" FOREIGN KEY ("RoleId") REFERENCES "AspNetRoles" ("Id") ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE "AspNetUserClaims" (
        "Id" integer GENERATED BY DEFAULT AS IDENTITY,
        "UserId" uuid NOT NULL,
        "ClaimType" text COLLATE "C",
        "ClaimValue" text COLLATE "C",
        CONSTRAINT "PK_AspNetUserClaims" PRIMARY KEY ("Id"),
        CONSTRAINT "FK_AspNetUserClaims_AspNetUsers_UserId" FOREIGN KEY ("UserId") REFERENCES "AspNetUsers" ("Id") ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE "AspNetUserLogins" (
        "LoginProvider" character varying(128) COLLATE "C" NOT NULL,
        "ProviderKey" character varying(128) COLLATE "C" NOT NULL,
        "ProviderDisplayName" text COLLATE "C",
        "UserId" uuid NOT NULL,
        CONSTRAINT "PK_AspNetUserLogins" PRIMARY KEY ("LoginProvider", "ProviderKey"),
        CONSTRAINT "FK_AspNetUserLogins_AspNetUsers_UserId" FOREIGN KEY ("UserId") REFERENCES "AspNetUsers" ("Id") ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE "AspNetUserRoles" (
        "UserId" uuid NOT NULL,
        "RoleId" uuid NOT NULL,
        CONSTRAINT "PK_AspNetUserRoles" PRIMARY KEY ("UserId", "RoleId"),
        CONSTRAINT "FK_AspNetUserRoles_AspNetRoles_RoleId" FOREIGN KEY ("RoleId") REFERENCES "AspNetRoles" ("Id") ON DELETE CASCADE,
        CONSTRAINT "FK_AspNetUserRoles_AspNetUsers_UserId" FOREIGN KEY ("UserId") REFERENCES "AspNetUsers" ("Id") ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE "AspNetUserTokens" (
        "UserId" uuid NOT NULL,
        "LoginProvider" character varying(128) COLLATE "C" NOT NULL,
        "Name" character varying(128) COLLATE "C" NOT NULL,
        "Value" text COLLATE "C",
        CONSTRAINT "PK_AspNetUserTokens" PRIMARY KEY ("UserId", "LoginProvider", "Name"),
        CONSTRAINT "FK_AspNetUserTokens_AspNetUsers_UserId" FOREIGN KEY ("UserId") REFERENCES "AspNetUsers" ("Id") ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE complaints.burst_case (
        "BurstId" uuid NOT NULL,
        "ComplaintId" uuid NOT NULL,
        CONSTRAINT "PK_burst_case" PRIMARY KEY ("BurstId", "ComplaintId"),
        CONSTRAINT "FK_burst_case_burst_BurstId" FOREIGN KEY ("BurstId") REFERENCES complaints.burst ("Id") ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE complaints.agency_check (
        "Id" uuid NOT NULL,
        "CaseId" uuid NOT NULL,
        "At" timestamp with time zone NOT NULL,
        "Points" integer NOT NULL,
        "IsSuspected" boolean NOT NULL,
        "PolicyVersion" integer NOT NULL,
        "FactsJson" text COLLATE "C" NOT NULL,
        "SignalsJson" text COLLATE "C" NOT NULL,
        CONSTRAINT "PK_agency_check" PRIMARY KEY ("Id"),
        CONSTRAINT "FK_agency_check_complaint_CaseId" FOREIGN KEY ("CaseId") REFERENCES complaints.complaint ("Id") ON DELETE RESTRICT
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE complaints.case_claim (
        "Id" uuid NOT NULL,
        "ComplaintId" uuid NOT NULL,
        "DemandCode" character varying(20) COLLATE "C" NOT NULL,
        "Amount" numeric(18,2),
        "NoteId" uuid,
        "AddedAt" timestamp with time zone NOT NULL,
        "DroppedAt" timestamp with time zone,
        "Result" character varying(40) COLLATE "C",
        "Responsibility" character varying(40) COLLATE "C",
        "Area" character varying(40) COLLATE "C",
        "UnitId" uuid,
        "FindingNoteId" uuid,
        "Evidence" character varying(740) COLLATE "C" NOT NULL,
        "FoundBy" uuid,
        "FoundAt" timestamp with time zone,
        "Outcome" character varying(40) COLLATE "C",
        "Granted" numeric(18,2),
        "ReasonsNoteId" uuid,
        "DecisionNoteId" uuid,
        CONSTRAINT "PK_case_claim" PRIMARY KEY ("Id"),
        CONSTRAINT "FK_case_claim_complaint_ComplaintId" FOREIGN KEY ("ComplaintId") REFERENCES complaints.complaint ("Id") ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE complaints.case_task (
        "Id" uuid NOT NULL,
        "ComplaintId" uuid NOT NULL,
        "NoteId" uuid NOT NULL,
        "OwnerId" uuid NOT NULL,
        "DueOn" date NOT NULL,
        "SetBy" uuid NOT NULL,
        "SetAt" timestamp with time zone NOT NULL,
        "State" character varying(40) COLLATE "C" NOT NULL,
        "IsLate" boolean NOT NULL,
        "EndedAt" timestamp with time zone,
        "ResultNoteId" uuid,
        CONSTRAINT "PK_case_task" PRIMARY KEY ("Id"),
        CONSTRAINT "FK_case_task_complaint_ComplaintId" FOREIGN KEY ("ComplaintId") REFERENCES complaints.complaint ("Id") ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE complaints.clock_fact (
        "Id" uuid NOT NULL,
        "ComplaintId" uuid NOT NULL,
        "Kind" character varying(40) COLLATE "C" NOT NULL,
        "At" timestamp with time zone NOT NULL,
        "RecordedAt" timestamp with time zone NOT NULL,
        "Reason" character varying(500) COLLATE "C",
        "Ground" text COLLATE "C" NOT NULL,
        "Article" text COLLATE "C",
        "TotalDays" integer,
        "Duty" character varying(40) COLLATE "C",
        "Subject" uuid,
        "LateProofApproved" boolean NOT NULL,
        CONSTRAINT "PK_clock_fact" PRIMARY KEY ("Id"),
        CONSTRAINT "FK_clock_fact_complaint_ComplaintId" FOREIGN KEY ("ComplaintId") REFERENCES complaints.complaint ("Id") ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE complaints.complaint_link (
        "Id" uuid NOT NULL,
        "ComplaintId" uuid NOT NULL,
        "OtherId" uuid NOT NULL,
        "Kind" character varying(40) COLLATE "C" NOT NULL,
        "NoteId" uuid NOT NULL,
        "LinkedBy" uuid NOT NULL,
        "LinkedAt" timestamp with time zone NOT NULL,
        "RemovedBy" uuid,
        "RemovedAt" timestamp with time zone,
        CONSTRAINT "PK_complaint_link" PRIMARY KEY ("Id"),
        CONSTRAINT "FK_complaint_link_complaint_ComplaintId" FOREIGN KEY ("ComplaintId") REFERENCES complaints.complaint ("Id") ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE complaints.duty (
        "Id" uuid NOT NULL,
        "ComplaintId" uuid NOT NULL,
        "UnitPath" character varying(400) COLLATE "C" NOT NULL,
        "Kind" character varying(40) COLLATE "C" NOT NULL,
        "RuleId" character varying(40) COLLATE "C" NOT NULL,
        "IsLegal" boolean NOT NULL,
        "AnswersTo" character varying(40) COLLATE "C" NOT NULL,
        "Subject" uuid,
        "DueAt" timestamp with time zone NOT NULL,
        "CalendarVersion" integer NOT NULL,
        "State" character varying(40) COLLATE "C" NOT NULL,
        "SettledAt" timestamp with time zone,
        "RecordedAt" timestamp with time zone,
        "EndedWithoutAnswer" boolean NOT NULL,
        CONSTRAINT "PK_duty" PRIMARY KEY ("Id"),
        CONSTRAINT "FK_duty_complaint_ComplaintId" FOREIGN KEY ("ComplaintId") REFERENCES complaints.complaint ("Id") ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE complaints.ending_proposal (
        "Id" uuid NOT NULL,
        "ComplaintId" uuid NOT NULL,
        "Kind" character varying(40) COLLATE "C" NOT NULL,
        "Ground" character varying(40) COLLATE "C" NOT NULL,
        "RulesVersion" integer NOT NULL,
        "NoteId" uuid NOT NULL,
        "ProofFileId" uuid,
        "ProposedBy" uuid NOT NULL,
        "ProposedAt" timestamp with time zone NOT NULL,
        "State" character varying(40) COLLATE "C" NOT NULL,
        "DecidedBy" uuid,
        "DecidedAt" timestamp with time zone,
        "ReturnNoteId" uuid,
        CONSTRAINT "PK_ending_proposal" PRIMARY KEY ("Id"),
        CONSTRAINT "FK_ending_proposal_complaint_ComplaintId" FOREIGN KEY ("ComplaintId") REFERENCES complaints.complaint ("Id") ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE complaints.extension_request (
        "Id" uuid NOT NULL,
        "ComplaintId" uuid NOT NULL,
        "DutyId" uuid NOT NULL,
        "RuleId" character varying(40) COLLATE "C" NOT NULL,
        "FromDays" integer NOT NULL,
        "ToDays" integer NOT NULL,
        "NoteId" uuid NOT NULL,
        "RequestedBy" uuid NOT NULL,
        "RequestedAt" timestamp with time zone NOT NULL,
        "State" character varying(40) COLLATE "C" NOT NULL,
        "DecidedBy" uuid,
        "DecidedAt" timestamp with time zone,
        "RejectionNoteId" uuid,
        CONSTRAINT "PK_extension_request" PRIMARY KEY ("Id"),
        CONSTRAINT "FK_extension_request_complaint_ComplaintId" FOREIGN KEY ("ComplaintId") REFERENCES complaints.complaint ("Id") ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE complaints.late_fact (
        "Id" uuid NOT NULL,
        "ComplaintId" uuid NOT NULL,
        "Kind" character varying(40) COLLATE "C" NOT NULL,
        "At" timestamp with time zone NOT NULL,
        "Ground" character varying(40) COLLATE "C",
        "Notice" character varying(40) COLLATE "C",
        "Proof" character varying(200) COLLATE "C" NOT NULL,
        "Evidence" character varying(740) COLLATE "C" NOT NULL,
        "NoteId" uuid NOT NULL,
        "ReportedBy" uuid NOT NULL,
        "ReportedAt" timestamp with time zone NOT NULL,
        "State" character varying(40) COLLATE "C" NOT NULL,
        "DecidedBy" uuid,
        "DecidedAt" timestamp with time zone,
        "RejectionNoteId" uuid,
        "OldDueAt" timestamp with time zone,
        "DueAt" timestamp with time zone,
        CONSTRAINT "PK_late_fact" PRIMARY KEY ("Id"),
        CONSTRAINT "FK_late_fact_complaint_ComplaintId" FOREIGN KEY ("ComplaintId") REFERENCES complaints.complaint ("Id") ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE ownership.leader_ownership (
        "Id" uuid NOT NULL,
        "CloseOut" character varying(40) COLLATE "C" NOT NULL,
        "CheckedById" uuid,
        "CheckedByName" character varying(200) COLLATE "C" NOT NULL,
        "CheckedAt" timestamp with time zone,
        "CheckNoteId" uuid,
        "SupplementNoteId" uuid,
        "CaseId" uuid NOT NULL,
        "State" character varying(40) COLLATE "C" NOT NULL,
        "Level" integer NOT NULL,
        "LadderPolicyVersion" integer NOT NULL,
        "LeaderId" uuid,
        "LeaderName" character varying(200) COLLATE "C" NOT NULL,
        "LeaderPost" character varying(200) COLLATE "C" NOT NULL,
        "LeaderUnitPath" character varying(400) COLLATE "C" NOT NULL,
        "Rung" integer NOT NULL,
        "WaitsUntil" timestamp with time zone,
        "Alarms" integer NOT NULL,
        "NamedAt" timestamp with time zone NOT NULL,
        "AcceptedAt" timestamp with time zone,
        "LiftedAt" timestamp with time zone,
        "SearchJson" text COLLATE "C" NOT NULL,
        "Version" integer NOT NULL,
        CONSTRAINT "PK_leader_ownership" PRIMARY KEY ("Id"),
        CONSTRAINT "FK_leader_ownership_complaint_CaseId" FOREIGN KEY ("CaseId") REFERENCES complaints.complaint ("Id") ON DELETE RESTRICT
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE complaints.party (
        "Id" uuid NOT NULL,
        "PreferredChannel" character varying(40) COLLATE "C",
        "Language" character varying(10) COLLATE "C",
        "ComplaintId" uuid NOT NULL,
        "MainOf" uuid,
        "Role" character varying(40) COLLATE "C" NOT NULL,
        "IsOrganisation" boolean NOT NULL,
        "IsAnonymous" boolean NOT NULL,
        "Sealed" bytea NOT NULL,
        "NumberMark" bigint,
        "PhoneMark" bigint,
        "NameMark" bigint,
        "AddressMark" bigint,
        "IndexedBy" character varying(16) COLLATE "C" NOT NULL,
        "ReceivesNotices" boolean NOT NULL,
        "MaySettle" boolean NOT NULL,
        "ProofFileId" uuid,
        "ProofReference" character varying(200) COLLATE "C",
        "ValidFrom" date,
        "ValidUntil" date,
        "EarnsOwnLiving" boolean NOT NULL,
        "AddedAt" timestamp with time zone NOT NULL,
        "EndedAt" timestamp with time zone,
        "Ending" character varying(40) COLLATE "C",
        CONSTRAINT "PK_party" PRIMARY KEY ("Id"),
        CONSTRAINT "FK_party_complaint_ComplaintId" FOREIGN KEY ("ComplaintId") REFERENCES complaints.complaint ("Id") ON DELETE CASCADE,
        CONSTRAINT "FK_party_complaint_MainOf" FOREIGN KEY ("MainOf") REFERENCES complaints.complaint ("Id")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE complaints.recusal (
        "ComplaintId" uuid NOT NULL,
        "PersonId" uuid NOT NULL,
        "Ground" character varying(40) COLLATE "C" NOT NULL,
        "At" timestamp with time zone NOT NULL,
        CONSTRAINT "PK_recusal" PRIMARY KEY ("ComplaintId", "PersonId"),
        CONSTRAINT "FK_recusal_complaint_ComplaintId" FOREIGN KEY ("ComplaintId") REFERENCES complaints.complaint ("Id") ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE complaints.regulator_forward (
        "Id" uuid NOT NULL,
        "ComplaintId" uuid NOT NULL,
        "Regulator" character varying(20) COLLATE "C" NOT NULL,
        "Reference" character varying(100) COLLATE "C" NOT NULL,
        "ForwardedAt" timestamp with time zone NOT NULL,
        "RecordedAt" timestamp with time zone NOT NULL,
        "AnsweredAt" timestamp with time zone,
        "AnswerProof" character varying(200) COLLATE "C",
        "AnswerNoteId" uuid,
        CONSTRAINT "PK_regulator_forward" PRIMARY KEY ("Id"),
        CONSTRAINT "FK_regulator_forward_complaint_ComplaintId" FOREIGN KEY ("ComplaintId") REFERENCES complaints.complaint ("Id") ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE ownership.risk_assessment (
        "Id" uuid NOT NULL,
        "CaseId" uuid NOT NULL,
        "At" timestamp with time zone NOT NULL,
        "Occasion" character varying(40) COLLATE "C" NOT NULL,
        "Score" integer NOT NULL,
        "Level" integer NOT NULL,
        "Signs" integer NOT NULL,
        "ContributionsJson" text COLLATE "C" NOT NULL,
        "FactsJson" text COLLATE "C" NOT NULL,
        "PolicyVersion" integer NOT NULL,
        CONSTRAINT "PK_risk_assessment" PRIMARY KEY ("Id"),
        CONSTRAINT "FK_risk_assessment_complaint_CaseId" FOREIGN KEY ("CaseId") REFERENCES complaints.complaint ("Id") ON DELETE RESTRICT
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE complaints.superior_review (
        "Id" uuid NOT NULL,
        "ComplaintId" uuid NOT NULL,
        "Ordinal" integer NOT NULL,
        "State" character varying(40) COLLATE "C" NOT NULL,
        "Manner" character varying(40) COLLATE "C" NOT NULL,
        "ReceivedAt" timestamp with time zone NOT NULL,
        "RecordedAt" timestamp with time zone NOT NULL,
        "RecordedBy" uuid NOT NULL,
        "DecisionReceivedAt" timestamp with time zone,
        "DecisionOf" uuid NOT NULL,
        "SuperiorUnitId" uuid NOT NULL,
        "SuperiorPath" character varying(400) COLLATE "C" NOT NULL,
        "GroundsNoteId" uuid NOT NULL,
        "FileId" uuid,
        "ReviewerId" uuid,
        "Outcome" character varying(40) COLLATE "C",
        "ReasonsNoteId" uuid,
        "DecidedAt" timestamp with time zone,
        "NoticeManner" character varying(40) COLLATE "C",
        "NotifiedAt" timestamp with time zone,
        "NoticeProof" character varying(200) COLLATE "C",
        "WithdrawnAt" timestamp with time zone,
        CONSTRAINT "PK_superior_review" PRIMARY KEY ("Id"),
        CONSTRAINT "FK_superior_review_complaint_ComplaintId" FOREIGN KEY ("ComplaintId") REFERENCES complaints.complaint ("Id") ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE complaints.supplement_request (
        "Id" uuid NOT NULL,
        "ComplaintId" uuid NOT NULL,
        "Materials" character varying(500) COLLATE "C" NOT NULL,
        "RulesVersion" integer NOT NULL,
        "NoteId" uuid,
        "ReplyBy" date NOT NULL,
        "RequestedBy" uuid NOT NULL,
        "RequestedAt" timestamp with time zone NOT NULL,
        "Answer" character varying(40) COLLATE "C",
        "AnsweredAt" timestamp with time zone,
        CONSTRAINT "PK_supplement_request" PRIMARY KEY ("Id"),
        CONSTRAINT "FK_supplement_request_complaint_ComplaintId" FOREIGN KEY ("ComplaintId") REFERENCES complaints.complaint ("Id") ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE complaints.group_representative (
        "Id" uuid NOT NULL,
        "GroupId" uuid NOT NULL,
        "ComplaintId" uuid NOT NULL,
        "RecordedBy" uuid NOT NULL,
        "ElectedAt" timestamp with time zone NOT NULL,
        "EndedAt" timestamp with time zone,
        CONSTRAINT "PK_group_representative" PRIMARY KEY ("Id"),
        CONSTRAINT "FK_group_representative_complaint_group_GroupId" FOREIGN KEY ("GroupId") REFERENCES complaints.complaint_group ("Id") ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE referrals.meeting_room (
        "Id" uuid NOT NULL,
        "BodyId" uuid NOT NULL,
        "Name" character varying(100) COLLATE "C" NOT NULL,
        CONSTRAINT "PK_meeting_room" PRIMARY KEY ("Id"),
        CONSTRAINT "FK_meeting_room_mediation_body_BodyId" FOREIGN KEY ("BodyId") REFERENCES referrals.mediation_body ("Id") ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE referrals.data_sharing_record (
        "Id" uuid NOT NULL,
        "MediationId" uuid NOT NULL,
        "ConsentId" uuid NOT NULL,
        "Recipient" character varying(500) COLLATE "C" NOT NULL,
        "Purpose" character varying(400) COLLATE "C" NOT NULL,
        "Snapshot" text COLLATE "C" NOT NULL,
        "Sealed" bytea NOT NULL,
        "PersonId" uuid NOT NULL,
        "SnapshotSha256" character varying(64) COLLATE "C" NOT NULL,
        "SharedAt" timestamp with time zone NOT NULL,
        CONSTRAINT "PK_data_sharing_record" PRIMARY KEY ("Id"),
        CONSTRAINT "FK_data_sharing_record_mediation_case_MediationId" FOREIGN KEY ("MediationId") REFERENCES referrals.mediation_case ("Id") ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE referrals.mediation_session (
        "Id" uuid NOT NULL,
        "MediationId" uuid NOT NULL,
        "BodyId" uuid NOT NULL,
        "MediatorId" uuid NOT NULL,
        "Manner" character varying(40) COLLATE "C" NOT NULL,
        "RoomId" uuid,
        "Place" character varying(300) COLLATE "C" NOT NULL,
        "StartsAt" timestamp with time zone NOT NULL,
        "EndsAt" timestamp with time zone NOT NULL,
        "HeldAt" timestamp with time zone,
        "Present" character varying(40) COLLATE "C",
        "Record" text COLLATE "C",
        "MovedFrom" timestamp with time zone,
        "CancelledAt" timestamp with time zone,
        "Change" character varying(40) COLLATE "C",
        CONSTRAINT "PK_mediation_session" PRIMARY KEY ("Id"),
        CONSTRAINT "FK_mediation_session_mediation_case_MediationId" FOREIGN KEY ("MediationId") REFERENCES referrals.mediation_case ("Id") ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE referrals.separate_consent (
        "Id" uuid NOT NULL,
        "MediationId" uuid NOT NULL,
        "Manner" character varying(40) COLLATE "C" NOT NULL,
        "GivenAt" timestamp with time zone NOT NULL,
        "Proof" character varying(200) COLLATE "C" NOT NULL,
        "Recipient" character varying(500) COLLATE "C" NOT NULL,
        "Purpose" character varying(400) COLLATE "C" NOT NULL,
        "ValidUntil" date,
        "WithdrawnAt" timestamp with time zone,
        "FieldList" character varying(400) COLLATE "C" NOT NULL,
        CONSTRAINT "PK_separate_consent" PRIMARY KEY ("Id"),
        CONSTRAINT "FK_separate_consent_mediation_case_MediationId" FOREIGN KEY ("MediationId") REFERENCES referrals.mediation_case ("Id") ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE notifications.notification_copy (
        "Id" uuid NOT NULL,
        "NotificationId" uuid NOT NULL,
        "CaseId" uuid NOT NULL,
        "Kind" character varying(60) COLLATE "C" NOT NULL,
        "Urgency" character varying(40) COLLATE "C" NOT NULL,
        "Channel" character varying(40) COLLATE "C" NOT NULL,
        "State" character varying(40) COLLATE "C" NOT NULL,
        "UserId" uuid,
        "InsteadOfId" uuid,
        "RepresentativeId" uuid,
        "Language" character varying(10) COLLATE "C" NOT NULL,
        "MaskedAddress" character varying(320) COLLATE "C",
        "UnitPath" character varying(400) COLLATE "C",
        "CreatedAt" timestamp with time zone NOT NULL,
        "SendFrom" timestamp with time zone NOT NULL,
        "DeliveryId" uuid,
        "TextSha256" character varying(64) COLLATE "C" NOT NULL,
        "SentAt" timestamp with time zone,
        "ReadAt" timestamp with time zone,
        "IsSettled" boolean NOT NULL,
        "IsSilent" boolean NOT NULL,
        "IsReplaced" boolean NOT NULL,
        "Error" character varying(60) COLLATE "C",
        "PostedOn" date,
        "Tracking" character varying(60) COLLATE "C",
        "PostedById" uuid,
        "PrintedSha256" character varying(64) COLLATE "C",
        "PrintedDocument" character varying(100) COLLATE "C",
        "DiscardReason" character varying(200) COLLATE "C",
        "DiscardedById" uuid,
        "PrintedAt" timestamp with time zone,
        CONSTRAINT "PK_notification_copy" PRIMARY KEY ("Id"),
        CONSTRAINT "FK_notification_copy_notification_NotificationId" FOREIGN KEY ("NotificationId") REFERENCES notifications.notification ("Id") ON DELETE RESTRICT
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE "OpenIddictAuthorizations" (
        "Id" uuid NOT NULL,
        "ApplicationId" uuid,
        "ConcurrencyToken" character varying(50) COLLATE "C",
        "CreationDate" timestamp with time zone,
        "Properties" text COLLATE "C",
        "Scopes" text COLLATE "C",
        "Status" character varying(50) COLLATE "C",
        "Subject" character varying(400) COLLATE "C",
        "Type" character varying(50) COLLATE "C",
        CONSTRAINT "PK_OpenIddictAuthorizations" PRIMARY KEY ("Id"),
        CONSTRAINT "FK_OpenIddictAuthorizations_OpenIddictApplications_Application~" FOREIGN KEY ("ApplicationId") REFERENCES "OpenIddictApplications" ("Id")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE referrals.employment (
        "Id" uuid NOT NULL,
        "PanelMemberId" uuid NOT NULL,
        "Employer" character varying(200) COLLATE "C" NOT NULL,
        "FromYear" integer NOT NULL,
        "ToYear" integer,
        CONSTRAINT "PK_employment" PRIMARY KEY ("Id"),
        CONSTRAINT "FK_employment_panel_member_PanelMemberId" FOREIGN KEY ("PanelMemberId") REFERENCES referrals.panel_member ("Id") ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE policies.simulated_case (
        "SimulationId" uuid NOT NULL,
        "CaseId" uuid NOT NULL,
        "Change" character varying(40) COLLATE "C" NOT NULL,
        "BeforeText" character varying(200) COLLATE "C" NOT NULL,
        "BeforeWord" character varying(100) COLLATE "C",
        "AfterText" character varying(200) COLLATE "C" NOT NULL,
        "AfterWord" character varying(100) COLLATE "C",
        "LeaderBeforeId" uuid,
        "LeaderBefore" character varying(200) COLLATE "C",
        "LeaderAfterId" uuid,
        "LeaderAfter" character varying(200) COLLATE "C",
        "IsLedOtherwise" boolean NOT NULL,
        CONSTRAINT "PK_simulated_case" PRIMARY KEY ("SimulationId", "CaseId"),
        CONSTRAINT "FK_simulated_case_policy_simulation_SimulationId" FOREIGN KEY ("SimulationId") REFERENCES policies.policy_simulation ("Id") ON DELETE RESTRICT
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE core.work_successor (
        "ReorganisationId" uuid NOT NULL,
        "Work" character varying(40) COLLATE "C" NOT NULL,
        "PersonId" uuid NOT NULL,
        CONSTRAINT "PK_work_successor" PRIMARY KEY ("ReorganisationId", "Work"),
        CONSTRAINT "FK_work_successor_reorganisation_ReorganisationId" FOREIGN KEY ("ReorganisationId") REFERENCES core.reorganisation ("Id") ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE ownership.plan_activation (
        "Id" uuid NOT NULL,
        "Number" character varying(60) COLLATE "C" NOT NULL,
        "RiskEventId" uuid NOT NULL,
        "Scenario" character varying(40) COLLATE "C" NOT NULL,
        "State" character varying(40) COLLATE "C" NOT NULL,
        "Evidence" character varying(1000) COLLATE "C" NOT NULL,
        "ActivatedBy" uuid NOT NULL,
        "ActivatorName" character varying(200) COLLATE "C" NOT NULL,
        "ActivatedAt" timestamp with time zone NOT NULL,
        "PolicyVersion" integer NOT NULL,
        "EndedBy" uuid,
        "EndedAt" timestamp with time zone,
        "Lessons" character varying(1000) COLLATE "C",
        "Version" integer NOT NULL,
        CONSTRAINT "PK_plan_activation" PRIMARY KEY ("Id"),
        CONSTRAINT "FK_plan_activation_risk_event_RiskEventId" FOREIGN KEY ("RiskEventId") REFERENCES ownership.risk_event ("Id") ON DELETE RESTRICT
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE ownership.risk_event_case (
        "Id" uuid NOT NULL,
        "RiskEventId" uuid NOT NULL,
        "ComplaintId" uuid NOT NULL,
        CONSTRAINT "PK_risk_event_case" PRIMARY KEY ("Id"),
        CONSTRAINT "FK_risk_event_case_complaint_ComplaintId" FOREIGN KEY ("ComplaintId") REFERENCES complaints.complaint ("Id") ON DELETE RESTRICT,
        CONSTRAINT "FK_risk_event_case_risk_event_RiskEventId" FOREIGN KEY ("RiskEventId") REFERENCES ownership.risk_event ("Id") ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE ownership.risk_report (
        "Id" uuid NOT NULL,
        "RiskEventId" uuid NOT NULL,
        "Kind" character varying(40) COLLATE "C" NOT NULL,
        "Ordinal" integer NOT NULL,
        "Number" character varying(60) COLLATE "C" NOT NULL,
        "DocumentId" uuid NOT NULL,
        "WrittenBy" uuid NOT NULL,
        "AuthorName" character varying(200) COLLATE "C" NOT NULL,
        "WrittenAt" timestamp with time zone NOT NULL,
        "ContentJson" text COLLATE "C" NOT NULL,
        "PolicyVersion" integer NOT NULL,
        CONSTRAINT "PK_risk_report" PRIMARY KEY ("Id"),
        CONSTRAINT "FK_risk_report_risk_event_RiskEventId" FOREIGN KEY ("RiskEventId") REFERENCES ownership.risk_event ("Id") ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE ownership.risk_report_step (
        "Id" uuid NOT NULL,
        "RiskEventId" uuid NOT NULL,
        "ReportId" uuid,
        "Leg" character varying(40) COLLATE "C" NOT NULL,
        "Means" character varying(40) COLLATE "C" NOT NULL,
        "GivenBy" uuid NOT NULL,
        "GiverName" character varying(200) COLLATE "C" NOT NULL,
        "GivenAt" timestamp with time zone NOT NULL,
        "Receiver" character varying(200) COLLATE "C" NOT NULL,
        "Proof" character varying(200) COLLATE "C",
        "RecordedAt" timestamp with time zone NOT NULL,
        CONSTRAINT "PK_risk_report_step" PRIMARY KEY ("Id"),
        CONSTRAINT "FK_risk_report_step_risk_event_RiskEventId" FOREIGN KEY ("RiskEventId") REFERENCES ownership.risk_event ("Id") ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE ownership.leader_contact (
        "Id" uuid NOT NULL,
        "OwnershipId" uuid NOT NULL,
        "LeaderId" uuid NOT NULL,
        "LeaderName" character varying(200) COLLATE "C" NOT NULL,
        "Manner" character varying(40) COLLATE "C" NOT NULL,
        "Party" character varying(40) COLLATE "C" NOT NULL,
        "Result" character varying(40) COLLATE "C" NOT NULL,
        "SpokenAt" timestamp with time zone NOT NULL,
        "RecordedAt" timestamp with time zone NOT NULL,
        "NoteId" uuid NOT NULL,
        CONSTRAINT "PK_leader_contact" PRIMARY KEY ("Id"),
        CONSTRAINT "FK_leader_contact_leader_ownership_OwnershipId" FOREIGN KEY ("OwnershipId") REFERENCES ownership.leader_ownership ("Id") ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE ownership.ownership_measure (
        "Id" uuid NOT NULL,
        "OwnershipId" uuid NOT NULL,
        "Title" character varying(400) COLLATE "C" NOT NULL,
        "OwnerId" uuid NOT NULL,
        "OwnerName" character varying(200) COLLATE "C" NOT NULL,
        "DueOn" date NOT NULL,
        "DueAt" timestamp with time zone NOT NULL,
        "State" character varying(40) COLLATE "C" NOT NULL,
        "SetAt" timestamp with time zone NOT NULL,
        "SetBy" uuid NOT NULL,
        "CompletedAt" timestamp with time zone,
        "CompletedBy" uuid,
        "Proof" character varying(4000) COLLATE "C",
        "ProofFileId" uuid,
        "WithdrawnAt" timestamp with time zone,
        "WithdrawnBy" uuid,
        "WithdrawnBecause" character varying(1000) COLLATE "C",
        CONSTRAINT "PK_ownership_measure" PRIMARY KEY ("Id"),
        CONSTRAINT "FK_ownership_measure_leader_ownership_OwnershipId" FOREIGN KEY ("OwnershipId") REFERENCES ownership.leader_ownership ("Id") ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE ownership.ownership_naming (
        "Id" uuid NOT NULL,
        "OwnershipId" uuid NOT NULL,
        "Number" integer NOT NULL,
        "LeaderId" uuid NOT NULL,
        "LeaderName" character varying(200) COLLATE "C" NOT NULL,
        "LeaderPost" character varying(200) COLLATE "C" NOT NULL,
        "Rung" integer NOT NULL,
        "NamedAt" timestamp with time zone NOT NULL,
        "AcceptBy" timestamp with time zone NOT NULL,
        "Basis" character varying(40) COLLATE "C" NOT NULL,
        "CalendarVersion" integer NOT NULL,
        "Row" character varying(100) COLLATE "C" NOT NULL,
        "AssignmentPolicyVersion" integer NOT NULL,
        "ReasonsJson" text COLLATE "C" NOT NULL,
        "FactsJson" text COLLATE "C" NOT NULL,
        "Outcome" character varying(40) COLLATE "C" NOT NULL,
        "AcceptedAt" timestamp with time zone,
        "EndedAt" timestamp with time zone,
        CONSTRAINT "PK_ownership_naming" PRIMARY KEY ("Id"),
        CONSTRAINT "FK_ownership_naming_leader_ownership_OwnershipId" FOREIGN KEY ("OwnershipId") REFERENCES ownership.leader_ownership ("Id") ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE complaints.party_name_part (
        "PartyId" uuid NOT NULL,
        "Mark" bigint NOT NULL,
        CONSTRAINT "PK_party_name_part" PRIMARY KEY ("PartyId", "Mark"),
        CONSTRAINT "FK_party_name_part_party_PartyId" FOREIGN KEY ("PartyId") REFERENCES complaints.party ("Id") ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE core.person_key (
        "PersonId" uuid NOT NULL,
        "CaseId" uuid NOT NULL,
        "KeyId" character varying(16) COLLATE "C" NOT NULL,
        "Wrapped" bytea NOT NULL,
        CONSTRAINT "PK_person_key" PRIMARY KEY ("PersonId"),
        CONSTRAINT "FK_person_key_party_PersonId" FOREIGN KEY ("PersonId") REFERENCES complaints.party ("Id") ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE "OpenIddictTokens" (
        "Id" uuid NOT NULL,
        "ApplicationId" uuid,
        "AuthorizationId" uuid,
        "ConcurrencyToken" character varying(50) COLLATE "C",
        "CreationDate" timestamp with time zone,
        "ExpirationDate" timestamp with time zone,
        "Payload" text COLLATE "C",
        "Properties" text COLLATE "C",
        "RedemptionDate" timestamp with time zone,
        "ReferenceId" character varying(100) COLLATE "C",
        "Status" character varying(50) COLLATE "C",
        "Subject" character varying(400) COLLATE "C",
        "Type" character varying(150) COLLATE "C",
        CONSTRAINT "PK_OpenIddictTokens" PRIMARY KEY ("Id"),
        CONSTRAINT "FK_OpenIddictTokens_OpenIddictApplications_ApplicationId" FOREIGN KEY ("ApplicationId") REFERENCES "OpenIddictApplications" ("Id"),
        CONSTRAINT "FK_OpenIddictTokens_OpenIddictAuthorizations_AuthorizationId" FOREIGN KEY ("AuthorizationId") REFERENCES "OpenIddictAuthorizations" ("Id")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE ownership.plan_role_holder (
        "Id" uuid NOT NULL,
        "ActivationId" uuid NOT NULL,
        "Role" character varying(60) COLLATE "C" NOT NULL,
        "PersonId" uuid,
        "PersonName" character varying(200) COLLATE "C",
        "AssignedAt" timestamp with time zone,
        "PresentAt" timestamp with time zone,
        CONSTRAINT "PK_plan_role_holder" PRIMARY KEY ("Id"),
        CONSTRAINT "FK_plan_role_holder_plan_activation_ActivationId" FOREIGN KEY ("ActivationId") REFERENCES ownership.plan_activation ("Id") ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE TABLE ownership.plan_task (
        "Id" uuid NOT NULL,
        "ActivationId" uuid NOT NULL,
        "Item" character varying(60) COLLATE "C" NOT NULL,
        "Role" character varying(60) COLLATE "C" NOT NULL,
        "Duty" character varying(40) COLLATE "C",
        "DueAt" timestamp with time zone NOT NULL,
        "DoneAt" timestamp with time zone,
        "DoneBy" uuid,
        "DoerName" character varying(200) COLLATE "C",
        "Proof" character varying(500) COLLATE "C",
        "LateAt" timestamp with time zone,
        "LeftReason" character varying(500) COLLATE "C",
        CONSTRAINT "PK_plan_task" PRIMARY KEY ("Id"),
        CONSTRAINT "FK_plan_task_plan_activation_ActivationId" FOREIGN KEY ("ActivationId") REFERENCES ownership.plan_activation ("Id") ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_account_proposal_State_ProposedAt" ON accounts.account_proposal ("State", "ProposedAt");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_account_proposal_UserId" ON accounts.account_proposal ("UserId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_agency_check_CaseId_At" ON complaints.agency_check ("CaseId", "At");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_anchor_At" ON core.anchor ("At");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_AspNetRoleClaims_RoleId" ON "AspNetRoleClaims" ("RoleId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE UNIQUE INDEX "RoleNameIndex" ON "AspNetRoles" ("NormalizedName");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_AspNetUserClaims_UserId" ON "AspNetUserClaims" ("UserId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_AspNetUserLogins_UserId" ON "AspNetUserLogins" ("UserId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_AspNetUserRoles_RoleId" ON "AspNetUserRoles" ("RoleId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "EmailIndex" ON "AspNetUsers" ("NormalizedEmail");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_AspNetUsers_BodyId" ON "AspNetUsers" ("BodyId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_AspNetUsers_DeputyId" ON "AspNetUsers" ("DeputyId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE UNIQUE INDEX "IX_AspNetUsers_EmployeeNumber" ON "AspNetUsers" ("EmployeeNumber");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_AspNetUsers_UnitId" ON "AspNetUsers" ("UnitId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE UNIQUE INDEX "UserNameIndex" ON "AspNetUsers" ("NormalizedUserName");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_burst_State_FoundAt_Id" ON complaints.burst ("State", "FoundAt", "Id");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_burst_case_ComplaintId" ON complaints.burst_case ("ComplaintId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE UNIQUE INDEX "IX_calendar_recount_CalendarVersion" ON core.calendar_recount ("CalendarVersion");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_case_claim_ComplaintId" ON complaints.case_claim ("ComplaintId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_case_task_ComplaintId" ON complaints.case_task ("ComplaintId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_case_task_OwnerId_State_DueOn" ON complaints.case_task ("OwnerId", "State", "DueOn");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_clock_fact_ComplaintId" ON complaints.clock_fact ("ComplaintId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE UNIQUE INDEX "IX_complaint_ExternalReference" ON complaints.complaint ("ExternalReference");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_complaint_GroupId" ON complaints.complaint ("GroupId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_complaint_HandlerId_IsOpen_IsClockPaused_NextDueAt_Id" ON complaints.complaint ("HandlerId", "IsOpen", "IsClockPaused", "NextDueAt", "Id");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_complaint_HandlerId_IsOpen_NextDueAt_Number" ON complaints.complaint ("HandlerId", "IsOpen", "NextDueAt", "Number");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_complaint_IsOpen_IsClockPaused_NextDueAt_UnitPath_Id" ON complaints.complaint ("IsOpen", "IsClockPaused", "NextDueAt", "UnitPath", "Id");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_complaint_IsOpen_NextDueAt_Number_UnitId_HandlerId_UnitPath~" ON complaints.complaint ("IsOpen", "NextDueAt", "Number", "UnitId", "HandlerId", "UnitPath", "Id");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_complaint_MergedIntoId" ON complaints.complaint ("MergedIntoId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE UNIQUE INDEX "IX_complaint_Number" ON complaints.complaint ("Number");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_complaint_ProductCode_UnitId_ReceivedAt_Id" ON complaints.complaint ("ProductCode", "UnitId", "ReceivedAt", "Id");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_complaint_ReceivedAt_State_IsOpen_Channel_ProductCode_UnitP~" ON complaints.complaint ("ReceivedAt", "State", "IsOpen", "Channel", "ProductCode", "UnitPath", "Id");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_complaint_State_IsOpen_Channel_ProductCode_ReceivedAt_UnitP~" ON complaints.complaint ("State", "IsOpen", "Channel", "ProductCode", "ReceivedAt", "UnitPath", "Id");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_complaint_UnitId_IsOpen_NextDueAt_Number" ON complaints.complaint ("UnitId", "IsOpen", "NextDueAt", "Number");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_complaint_UnitId_RegisteredAt_Id" ON complaints.complaint ("UnitId", "RegisteredAt", "Id");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_complaint_VerifiedCauseCode_ReceivedAt_UnitPath_Id" ON complaints.complaint ("VerifiedCauseCode", "ReceivedAt", "UnitPath", "Id");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_complaint_group_CaseId" ON complaints.complaint_group ("CaseId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_complaint_link_ComplaintId" ON complaints.complaint_link ("ComplaintId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_complaint_link_OtherId" ON complaints.complaint_link ("OtherId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_cooperation_agreement_BodyId" ON referrals.cooperation_agreement ("BodyId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE UNIQUE INDEX "IX_data_sharing_record_MediationId" ON referrals.data_sharing_record ("MediationId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_delivery_CaseId" ON core.delivery ("CaseId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_delivery_CreatedAt_Id" ON core.delivery ("CreatedAt", "Id");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_delivery_Destination_CreatedAt_Id" ON core.delivery ("Destination", "CreatedAt", "Id");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_delivery_Lane_Destination_State_Place" ON core.delivery ("Lane", "Destination", "State", "Place");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_delivery_SentAt" ON core.delivery ("SentAt");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_delivery_State_CreatedAt_Id" ON core.delivery ("State", "CreatedAt", "Id");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_delivery_State_Destination_CreatedAt_Id" ON core.delivery ("State", "Destination", "CreatedAt", "Id");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE UNIQUE INDEX "IX_delivery_destination_Key" ON core.delivery_destination ("Key");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_due_timer_State_DueAt_Id" ON core.due_timer ("State", "DueAt", "Id");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_due_timer_SubjectId_Kind" ON core.due_timer ("SubjectId", "Kind");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_duty_ComplaintId" ON complaints.duty ("ComplaintId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_duty_Kind_State_DueAt_SettledAt_UnitPath_ComplaintId" ON complaints.duty ("Kind", "State", "DueAt", "SettledAt", "UnitPath", "ComplaintId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_duty_day_Day_UnitPath" ON ownership.duty_day ("Day", "UnitPath");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE UNIQUE INDEX "IX_duty_day_UnitId_Day" ON ownership.duty_day ("UnitId", "Day");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_employment_PanelMemberId" ON referrals.employment ("PanelMemberId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_ending_proposal_ComplaintId" ON complaints.ending_proposal ("ComplaintId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE UNIQUE INDEX "IX_evaluation_invitation_CaseId" ON evaluations.evaluation_invitation ("CaseId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_evaluation_invitation_State_SendFrom_CaseNumber" ON evaluations.evaluation_invitation ("State", "SendFrom", "CaseNumber");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_extension_request_ComplaintId" ON complaints.extension_request ("ComplaintId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_followed_work_ReorganisationId_At_Id" ON core.followed_work ("ReorganisationId", "At", "Id");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE UNIQUE INDEX "IX_followed_work_ReorganisationId_Work_ItemId" ON core.followed_work ("ReorganisationId", "Work", "ItemId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_group_representative_ComplaintId" ON complaints.group_representative ("ComplaintId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_group_representative_GroupId" ON complaints.group_representative ("GroupId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_history_At" ON core.history ("At");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_idempotency_record_At" ON core.idempotency_record ("At");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_issued_document_CaseId" ON documents.issued_document ("CaseId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE UNIQUE INDEX "IX_issued_document_Series_Number" ON documents.issued_document ("Series", "Number");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_issued_document_Sha256" ON documents.issued_document ("Sha256");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_late_fact_ComplaintId" ON complaints.late_fact ("ComplaintId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_late_fact_State_ReportedAt" ON complaints.late_fact ("State", "ReportedAt");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_leader_contact_OwnershipId" ON ownership.leader_contact ("OwnershipId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE UNIQUE INDEX "IX_leader_ownership_CaseId" ON ownership.leader_ownership ("CaseId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_leader_ownership_CloseOut_LiftedAt" ON ownership.leader_ownership ("CloseOut", "LiftedAt");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_leader_ownership_LeaderId_State_WaitsUntil" ON ownership.leader_ownership ("LeaderId", "State", "WaitsUntil");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_leader_ownership_NamedAt_Id" ON ownership.leader_ownership ("NamedAt", "Id");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_leader_ownership_State_Alarms" ON ownership.leader_ownership ("State", "Alarms");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE UNIQUE INDEX "IX_mediation_body_Code" ON referrals.mediation_body ("Code");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_mediation_case_BodyId_IsOpen_NextDueAt_Number" ON referrals.mediation_case ("BodyId", "IsOpen", "NextDueAt", "Number");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_mediation_case_CaseId" ON referrals.mediation_case ("CaseId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE UNIQUE INDEX "IX_mediation_case_Number" ON referrals.mediation_case ("Number");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE UNIQUE INDEX "IX_mediation_case_OpenCaseId" ON referrals.mediation_case ("OpenCaseId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_mediation_session_BodyId_StartsAt" ON referrals.mediation_session ("BodyId", "StartsAt");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_mediation_session_MediationId" ON referrals.mediation_session ("MediationId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_mediation_session_MediatorId_StartsAt" ON referrals.mediation_session ("MediatorId", "StartsAt");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_mediation_session_RoomId_StartsAt" ON referrals.mediation_session ("RoomId", "StartsAt");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_meeting_room_BodyId" ON referrals.meeting_room ("BodyId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_moved_limit_CalendarVersion_MovedAt_Id" ON core.moved_limit ("CalendarVersion", "MovedAt", "Id");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_note_CaseId" ON complaints.note ("CaseId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_notification_CaseId_CreatedAt" ON notifications.notification ("CaseId", "CreatedAt");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_notification_copy_Channel_State_UnitPath_CreatedAt" ON notifications.notification_copy ("Channel", "State", "UnitPath", "CreatedAt");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_notification_copy_DeliveryId" ON notifications.notification_copy ("DeliveryId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_notification_copy_NotificationId" ON notifications.notification_copy ("NotificationId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_notification_copy_State_UserId_CaseId" ON notifications.notification_copy ("State", "UserId", "CaseId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_notification_copy_UserId_Channel_IsReplaced_CreatedAt" ON notifications.notification_copy ("UserId", "Channel", "IsReplaced", "CreatedAt");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_notification_copy_UserId_Channel_IsSilent_CreatedAt" ON notifications.notification_copy ("UserId", "Channel", "IsSilent", "CreatedAt");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_notification_copy_UserId_Channel_IsSilent_ReadAt" ON notifications.notification_copy ("UserId", "Channel", "IsSilent", "ReadAt");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE UNIQUE INDEX "IX_OpenIddictApplications_ClientId" ON "OpenIddictApplications" ("ClientId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_OpenIddictAuthorizations_ApplicationId_Status_Subject_Type" ON "OpenIddictAuthorizations" ("ApplicationId", "Status", "Subject", "Type");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE UNIQUE INDEX "IX_OpenIddictScopes_Name" ON "OpenIddictScopes" ("Name");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_OpenIddictTokens_ApplicationId_Status_Subject_Type" ON "OpenIddictTokens" ("ApplicationId", "Status", "Subject", "Type");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_OpenIddictTokens_AuthorizationId" ON "OpenIddictTokens" ("AuthorizationId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE UNIQUE INDEX "IX_OpenIddictTokens_ReferenceId" ON "OpenIddictTokens" ("ReferenceId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_ordered_export_ExpiresAt" ON reports.ordered_export ("ExpiresAt");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_ordered_export_OrderedById_OrderedAt" ON reports.ordered_export ("OrderedById", "OrderedAt");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE UNIQUE INDEX "IX_organisation_unit_Code" ON core.organisation_unit ("Code");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_organisation_unit_Path" ON core.organisation_unit ("Path");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_outbox_message_DeliveredAt_DeadAt_CreatedAt" ON core.outbox_message ("DeliveredAt", "DeadAt", "CreatedAt");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_outbox_message_Lane_DeliveredAt_Place" ON core.outbox_message ("Lane", "DeliveredAt", "Place");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_ownership_measure_OwnerId_State_DueOn" ON ownership.ownership_measure ("OwnerId", "State", "DueOn");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_ownership_measure_OwnershipId" ON ownership.ownership_measure ("OwnershipId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_ownership_naming_OwnershipId" ON ownership.ownership_naming ("OwnershipId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_panel_member_BodyId" ON referrals.panel_member ("BodyId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_party_AddressMark_ComplaintId" ON complaints.party ("AddressMark", "ComplaintId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_party_ComplaintId" ON complaints.party ("ComplaintId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE UNIQUE INDEX "IX_party_MainOf" ON complaints.party ("MainOf");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_party_NameMark_ComplaintId" ON complaints.party ("NameMark", "ComplaintId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_party_NumberMark_ComplaintId" ON complaints.party ("NumberMark", "ComplaintId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_party_PhoneMark_ComplaintId" ON complaints.party ("PhoneMark", "ComplaintId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_party_name_part_Mark_PartyId" ON complaints.party_name_part ("Mark", "PartyId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_person_key_CaseId" ON core.person_key ("CaseId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_person_key_KeyId" ON core.person_key ("KeyId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE UNIQUE INDEX "IX_plan_activation_Number" ON ownership.plan_activation ("Number");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_plan_activation_RiskEventId" ON ownership.plan_activation ("RiskEventId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_plan_drill_RecordedAt_Id" ON ownership.plan_drill ("RecordedAt", "Id");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE UNIQUE INDEX "IX_plan_role_holder_ActivationId_Role" ON ownership.plan_role_holder ("ActivationId", "Role");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_plan_role_holder_PersonId" ON ownership.plan_role_holder ("PersonId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE UNIQUE INDEX "IX_plan_task_ActivationId_Item" ON ownership.plan_task ("ActivationId", "Item");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_policy_draft_Key_DraftedAt" ON core.policy_draft ("Key", "DraftedAt");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE UNIQUE INDEX "IX_policy_draft_Key_ShippedVersion" ON core.policy_draft ("Key", "ShippedVersion");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE UNIQUE INDEX "IX_policy_draft_OpenKey" ON core.policy_draft ("OpenKey");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_policy_draft_State" ON core.policy_draft ("State");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_policy_simulation_DraftId_StartedAt" ON policies.policy_simulation ("DraftId", "StartedAt");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_policy_simulation_ExpiresAt" ON policies.policy_simulation ("ExpiresAt");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE UNIQUE INDEX "IX_policy_simulation_UnderWayOf" ON policies.policy_simulation ("UnderWayOf");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_recusal_PersonId" ON complaints.recusal ("PersonId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_registration_draft_OwnerId_SavedAt" ON complaints.registration_draft ("OwnerId", "SavedAt");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_registration_draft_SavedAt" ON complaints.registration_draft ("SavedAt");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_regulator_forward_ComplaintId" ON complaints.regulator_forward ("ComplaintId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_reorganisation_PersonId_State" ON core.reorganisation ("PersonId", "State");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_reorganisation_ProposedAt_Id" ON core.reorganisation ("ProposedAt", "Id");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_reorganisation_State_ProposedAt" ON core.reorganisation ("State", "ProposedAt");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_reorganisation_UnitId_State" ON core.reorganisation ("UnitId", "State");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_risk_assessment_CaseId_At" ON ownership.risk_assessment ("CaseId", "At");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE UNIQUE INDEX "IX_risk_event_Number" ON ownership.risk_event ("Number");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_risk_event_OpenedAt_Id" ON ownership.risk_event ("OpenedAt", "Id");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_risk_event_State_OpenedAt" ON ownership.risk_event ("State", "OpenedAt");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_risk_event_case_ComplaintId" ON ownership.risk_event_case ("ComplaintId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE UNIQUE INDEX "IX_risk_event_case_RiskEventId_ComplaintId" ON ownership.risk_event_case ("RiskEventId", "ComplaintId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE UNIQUE INDEX "IX_risk_report_Number" ON ownership.risk_report ("Number");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_risk_report_RiskEventId" ON ownership.risk_report ("RiskEventId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_risk_report_step_RiskEventId" ON ownership.risk_report_step ("RiskEventId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE UNIQUE INDEX "IX_roster_hole_UnitId_Day" ON ownership.roster_hole ("UnitId", "Day");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE UNIQUE INDEX "IX_saved_view_UserId_Name" ON complaints.saved_view ("UserId", "Name");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE UNIQUE INDEX "IX_search_text_SubjectId" ON core.search_text ("SubjectId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_search_text_Tokens" ON core.search_text USING gin ("Tokens");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_security_event_At" ON accounts.security_event ("At");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_security_event_Kind_At" ON accounts.security_event ("Kind", "At");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_security_event_UserId_At" ON accounts.security_event ("UserId", "At");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE UNIQUE INDEX "IX_separate_consent_MediationId" ON referrals.separate_consent ("MediationId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_stored_file_CaseId" ON core.stored_file ("CaseId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_stored_file_Sha256" ON core.stored_file ("Sha256");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_superior_review_ComplaintId" ON complaints.superior_review ("ComplaintId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_superior_review_ReviewerId_State" ON complaints.superior_review ("ReviewerId", "State");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_superior_review_State_SuperiorPath" ON complaints.superior_review ("State", "SuperiorPath");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_supplement_request_ComplaintId" ON complaints.supplement_request ("ComplaintId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_user_session_EndsAt" ON accounts.user_session ("EndsAt");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    CREATE INDEX "IX_user_session_UserId_EndsAt" ON accounts.user_session ("UserId", "EndsAt");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20261201091837_Initial') THEN
    INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
    VALUES ('20261201091837_Initial', '10.0.15');
    END IF;
END $EF$;
COMMIT;

