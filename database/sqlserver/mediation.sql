SET QUOTED_IDENTIFIER ON;
SET XACT_ABORT ON;
GO

IF OBJECT_ID(N'[__EFMigrationsHistory]') IS NULL
BEGIN
    CREATE TABLE [__EFMigrationsHistory] (
        [MigrationId] nvarchar(150) NOT NULL,
        [ProductVersion] nvarchar(32) NOT NULL,
        CONSTRAINT [PK___EFMigrationsHistory] PRIMARY KEY ([MigrationId])
    );
END;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    IF SCHEMA_ID(N'accounts') IS NULL EXEC(N'CREATE SCHEMA [accounts];');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    IF SCHEMA_ID(N'complaints') IS NULL EXEC(N'CREATE SCHEMA [complaints];');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    IF SCHEMA_ID(N'core') IS NULL EXEC(N'CREATE SCHEMA [core];');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    IF SCHEMA_ID(N'referrals') IS NULL EXEC(N'CREATE SCHEMA [referrals];');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    IF SCHEMA_ID(N'ownership') IS NULL EXEC(N'CREATE SCHEMA [ownership];');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    IF SCHEMA_ID(N'evaluations') IS NULL EXEC(N'CREATE SCHEMA [evaluations];');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    IF SCHEMA_ID(N'documents') IS NULL EXEC(N'CREATE SCHEMA [documents];');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    IF SCHEMA_ID(N'notifications') IS NULL EXEC(N'CREATE SCHEMA [notifications];');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    IF SCHEMA_ID(N'reports') IS NULL EXEC(N'CREATE SCHEMA [reports];');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    IF SCHEMA_ID(N'policies') IS NULL EXEC(N'CREATE SCHEMA [policies];');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [accounts].[account_proposal] (
        [Id] uniqueidentifier NOT NULL,
        [UserId] uniqueidentifier NOT NULL,
        [Kind] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Roles] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [UnitId] uniqueidentifier NULL,
        [Reason] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [ProposedBy] uniqueidentifier NOT NULL,
        [ProposedAt] datetime2 NOT NULL,
        [State] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [DecidedBy] uniqueidentifier NULL,
        [DecidedAt] datetime2 NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        [Version] int NOT NULL,
        CONSTRAINT [PK_account_proposal] PRIMARY KEY NONCLUSTERED ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [core].[anchor] (
        [Id] uniqueidentifier NOT NULL,
        [At] datetime2 NOT NULL,
        [Sha256] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Previous] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Chains] int NOT NULL,
        [Entries] bigint NOT NULL,
        [FileName] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Key] nvarchar(16) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        CONSTRAINT [PK_anchor] PRIMARY KEY NONCLUSTERED ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [AspNetRoles] (
        [Id] uniqueidentifier NOT NULL,
        [Name] nvarchar(256) COLLATE Latin1_General_100_BIN2 NULL,
        [NormalizedName] nvarchar(256) COLLATE Latin1_General_100_BIN2 NULL,
        [ConcurrencyStamp] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        CONSTRAINT [PK_AspNetRoles] PRIMARY KEY NONCLUSTERED ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [AspNetUsers] (
        [Id] uniqueidentifier NOT NULL,
        [DisplayName] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Post] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [UnitId] uniqueidentifier NULL,
        [BodyId] uniqueidentifier NULL,
        [AbsentFrom] datetime2 NULL,
        [AbsentUntil] datetime2 NULL,
        [DeputyId] uniqueidentifier NULL,
        [EmployeeNumber] nvarchar(50) COLLATE Latin1_General_100_BIN2 NULL,
        [PasswordIsTemporary] bit NOT NULL,
        [LeftAt] datetime2 NULL,
        [IsDemo] bit NOT NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        [UserName] nvarchar(256) COLLATE Latin1_General_100_BIN2 NULL,
        [NormalizedUserName] nvarchar(256) COLLATE Latin1_General_100_BIN2 NULL,
        [Email] nvarchar(256) COLLATE Latin1_General_100_BIN2 NULL,
        [NormalizedEmail] nvarchar(256) COLLATE Latin1_General_100_BIN2 NULL,
        [EmailConfirmed] bit NOT NULL,
        [PasswordHash] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [SecurityStamp] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [ConcurrencyStamp] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [PhoneNumber] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [PhoneNumberConfirmed] bit NOT NULL,
        [TwoFactorEnabled] bit NOT NULL,
        [LockoutEnd] datetime2 NULL,
        [LockoutEnabled] bit NOT NULL,
        [AccessFailedCount] int NOT NULL,
        CONSTRAINT [PK_AspNetUsers] PRIMARY KEY NONCLUSTERED ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [referrals].[booking_day] (
        [BodyId] uniqueidentifier NOT NULL,
        [Day] date NOT NULL,
        [Bookings] int NOT NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        CONSTRAINT [PK_booking_day] PRIMARY KEY NONCLUSTERED ([BodyId], [Day])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [complaints].[burst] (
        [Id] uniqueidentifier NOT NULL,
        [Kind] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [AlsoKind] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL,
        [AlsoUsual] decimal(18,2) NULL,
        [AlsoLimit] int NULL,
        [UnitPath] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [ProductCode] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [WindowFrom] datetime2 NOT NULL,
        [WindowTo] datetime2 NOT NULL,
        [Persons] int NOT NULL,
        [Usual] decimal(18,2) NOT NULL,
        [Limit] int NOT NULL,
        [Words] nvarchar(600) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [PolicyVersion] int NOT NULL,
        [FoundAt] datetime2 NOT NULL,
        [State] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [DecidedBy] uniqueidentifier NULL,
        [DecidedAt] datetime2 NULL,
        [Reason] nvarchar(500) COLLATE Latin1_General_100_BIN2 NULL,
        [CasesDecided] int NOT NULL,
        [MergedIntoId] uniqueidentifier NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        [Version] int NOT NULL,
        CONSTRAINT [PK_burst] PRIMARY KEY NONCLUSTERED ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [complaints].[burst_cursor] (
        [Id] uniqueidentifier NOT NULL,
        [Position] bigint NOT NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        [Version] int NOT NULL,
        CONSTRAINT [PK_burst_cursor] PRIMARY KEY NONCLUSTERED ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [core].[calendar_recount] (
        [Id] uniqueidentifier NOT NULL,
        [CalendarVersion] int NOT NULL,
        [BeginsAt] datetime2 NOT NULL,
        [Part] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL,
        [After] uniqueidentifier NOT NULL,
        [LookedAt] int NOT NULL,
        [Moving] int NOT NULL,
        [FinishedAt] datetime2 NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        [Version] int NOT NULL,
        CONSTRAINT [PK_calendar_recount] PRIMARY KEY NONCLUSTERED ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [core].[case_chain] (
        [CaseId] uniqueidentifier NOT NULL,
        [Length] int NOT NULL,
        [Head] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        CONSTRAINT [PK_case_chain] PRIMARY KEY NONCLUSTERED ([CaseId])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [complaints].[complaint] (
        [Id] uniqueidentifier NOT NULL,
        [Agency] int NOT NULL,
        [AgencyPoints] int NOT NULL,
        [AgencyNoteId] uniqueidentifier NULL,
        [DutiesVersion] int NOT NULL,
        [LegalDueAt] datetime2 NOT NULL,
        [LastMediation] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL,
        [Number] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [State] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [UnitId] uniqueidentifier NOT NULL,
        [UnitPath] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Channel] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [ProductCode] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [CauseCode] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [DemandCode] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [VerifiedCauseCode] nvarchar(20) COLLATE Latin1_General_100_BIN2 NULL,
        [ClaimedAmount] decimal(18,2) NULL,
        [Narrative] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Signs] int NOT NULL,
        [GroupSize] int NOT NULL,
        [ReceivedAt] datetime2 NOT NULL,
        [RegisteredAt] datetime2 NOT NULL,
        [ExternalReference] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
        [HandlerId] uniqueidentifier NULL,
        [Holder] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [HolderName] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RiskScore] int NOT NULL,
        [RiskLevel] int NOT NULL,
        [Decision_Outcome] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL,
        [Decision_GrantedAmount] decimal(18,2) NULL,
        [Decision_NoteId] uniqueidentifier NULL,
        [Decision_DecidedAt] datetime2 NULL,
        [Decision_DecidedBy] uniqueidentifier NULL,
        [ClosedAt] datetime2 NULL,
        [NextDueAt] datetime2 NOT NULL,
        [IsOpen] bit NOT NULL,
        [IsClockPaused] bit NOT NULL,
        [GroupId] uniqueidentifier NULL,
        [MergedIntoId] uniqueidentifier NULL,
        [MergerId] uniqueidentifier NULL,
        [RedactedNarrative] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [EndingId] uniqueidentifier NULL,
        [DecisionNotifiedAt] datetime2 NULL,
        [PassedTo_Company] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
        [PassedTo_Kind] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL,
        [PassedTo_SentAt] datetime2 NULL,
        [PassedTo_SentHow] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [PassedTo_NoteId] uniqueidentifier NULL,
        [PassedTo_Notice] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL,
        [PassedTo_NoticeAt] datetime2 NULL,
        [PassedTo_NoticeProof] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [WithdrawalPayment] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        [Version] int NOT NULL,
        CONSTRAINT [PK_complaint] PRIMARY KEY NONCLUSTERED ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [complaints].[complaint_group] (
        [Id] uniqueidentifier NOT NULL,
        [CaseId] uniqueidentifier NOT NULL,
        [Matter] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [ProductCode] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [CauseCode] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [FormedBy] uniqueidentifier NOT NULL,
        [FormedAt] datetime2 NOT NULL,
        [ClosedBy] uniqueidentifier NULL,
        [ClosedAt] datetime2 NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        [Version] int NOT NULL,
        CONSTRAINT [PK_complaint_group] PRIMARY KEY NONCLUSTERED ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [referrals].[cooperation_agreement] (
        [Id] uniqueidentifier NOT NULL,
        [BodyId] uniqueidentifier NOT NULL,
        [Number] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SignedOn] date NOT NULL,
        [ValidFrom] date NOT NULL,
        [ValidTo] date NOT NULL,
        [ProductScope] nvarchar(1000) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [UnitScope] nvarchar(1000) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [AmountFrom] decimal(18,2) NOT NULL,
        [AmountTo] decimal(18,2) NULL,
        [AcceptanceDays] int NOT NULL,
        [Capacity] int NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        [Version] int NOT NULL,
        CONSTRAINT [PK_cooperation_agreement] PRIMARY KEY NONCLUSTERED ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [core].[delivery] (
        [Id] uniqueidentifier NOT NULL,
        [Kind] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Destination] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [CaseId] uniqueidentifier NOT NULL,
        [Lane] uniqueidentifier NOT NULL,
        [Place] bigint NOT NULL,
        [Payload] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [About] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
        [IsUrgent] bit NOT NULL,
        [CreatedAt] datetime2 NOT NULL,
        [State] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Attempts] int NOT NULL,
        [EarlierAttempts] int NOT NULL,
        [NextTryAt] datetime2 NOT NULL,
        [ClaimedBy] uniqueidentifier NULL,
        [ClaimedUntil] datetime2 NULL,
        [Status] int NULL,
        [DurationMs] int NULL,
        [AnswerHash] nvarchar(64) COLLATE Latin1_General_100_BIN2 NULL,
        [LastFault] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL,
        [LastError] nvarchar(1000) COLLATE Latin1_General_100_BIN2 NULL,
        [SentAt] datetime2 NULL,
        [SkippedAt] datetime2 NULL,
        [SkippedById] uniqueidentifier NULL,
        [SkipReason] nvarchar(500) COLLATE Latin1_General_100_BIN2 NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        [Version] int NOT NULL,
        CONSTRAINT [PK_delivery] PRIMARY KEY NONCLUSTERED ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [core].[delivery_destination] (
        [Id] uniqueidentifier NOT NULL,
        [Key] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [ParkedAt] datetime2 NULL,
        [ParkedById] uniqueidentifier NULL,
        [ParkReason] nvarchar(500) COLLATE Latin1_General_100_BIN2 NULL,
        [FailuresInARow] int NOT NULL,
        [OpenUntil] datetime2 NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        [Version] int NOT NULL,
        CONSTRAINT [PK_delivery_destination] PRIMARY KEY NONCLUSTERED ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [core].[due_timer] (
        [Id] uniqueidentifier NOT NULL,
        [Kind] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SubjectId] uniqueidentifier NOT NULL,
        [CaseId] uniqueidentifier NOT NULL,
        [DueAt] datetime2 NOT NULL,
        [PolicyVersion] int NOT NULL,
        [State] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Failures] int NOT NULL,
        [NextTryAt] datetime2 NOT NULL,
        [LastError] nvarchar(1000) COLLATE Latin1_General_100_BIN2 NULL,
        [ClaimedBy] uniqueidentifier NULL,
        [ClaimedUntil] datetime2 NULL,
        [EndedAt] datetime2 NULL,
        [SkippedById] uniqueidentifier NULL,
        [SkipReason] nvarchar(500) COLLATE Latin1_General_100_BIN2 NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        [Version] int NOT NULL,
        CONSTRAINT [PK_due_timer] PRIMARY KEY NONCLUSTERED ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [ownership].[duty_day] (
        [Id] uniqueidentifier NOT NULL,
        [UnitId] uniqueidentifier NOT NULL,
        [UnitPath] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Day] date NOT NULL,
        [PersonId] uniqueidentifier NOT NULL,
        [DeputyId] uniqueidentifier NULL,
        [SetBy] uniqueidentifier NOT NULL,
        [SetAt] datetime2 NOT NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        [Version] int NOT NULL,
        CONSTRAINT [PK_duty_day] PRIMARY KEY NONCLUSTERED ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [evaluations].[evaluation_invitation] (
        [Id] uniqueidentifier NOT NULL,
        [CaseId] uniqueidentifier NOT NULL,
        [CaseNumber] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [UnitPath] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Channel] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [State] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SendFrom] datetime2 NOT NULL,
        [PolicyVersion] int NOT NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        [Version] int NOT NULL,
        CONSTRAINT [PK_evaluation_invitation] PRIMARY KEY NONCLUSTERED ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [core].[followed_work] (
        [Id] uniqueidentifier NOT NULL,
        [ReorganisationId] uniqueidentifier NOT NULL,
        [Work] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [ItemId] uniqueidentifier NOT NULL,
        [CaseId] uniqueidentifier NOT NULL,
        [PersonId] uniqueidentifier NULL,
        [UnitId] uniqueidentifier NULL,
        [At] datetime2 NOT NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        CONSTRAINT [PK_followed_work] PRIMARY KEY NONCLUSTERED ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [core].[history] (
        [CaseId] uniqueidentifier NOT NULL,
        [Sequence] int NOT NULL,
        [At] datetime2 NOT NULL,
        [ActorId] uniqueidentifier NOT NULL,
        [ActorName] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Event] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Payload] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Rows] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [PreviousHash] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Hash] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        CONSTRAINT [PK_history] PRIMARY KEY NONCLUSTERED ([CaseId], [Sequence])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [core].[idempotency_record] (
        [UserId] uniqueidentifier NOT NULL,
        [Key] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [UseCase] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [InputHash] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Result] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [At] datetime2 NOT NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        CONSTRAINT [PK_idempotency_record] PRIMARY KEY NONCLUSTERED ([UserId], [Key])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [documents].[issued_document] (
        [Id] uniqueidentifier NOT NULL,
        [Kind] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Number] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Series] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [CaseId] uniqueidentifier NOT NULL,
        [CaseNumber] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SubjectId] uniqueidentifier NOT NULL,
        [FileId] uniqueidentifier NOT NULL,
        [Sha256] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [TemplateKey] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [TemplateVersion] int NOT NULL,
        [AddresseeId] uniqueidentifier NULL,
        [SupersedesId] uniqueidentifier NULL,
        [IssuedAt] datetime2 NOT NULL,
        [IssuedBy] uniqueidentifier NOT NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        [Version] int NOT NULL,
        CONSTRAINT [PK_issued_document] PRIMARY KEY NONCLUSTERED ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [referrals].[mediation_body] (
        [Id] uniqueidentifier NOT NULL,
        [Code] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Name] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [NameEn] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Kind] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [LicenceNumber] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Region] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Contact] nvarchar(300) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [IsActive] bit NOT NULL,
        [SeriesPattern] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        [Version] int NOT NULL,
        CONSTRAINT [PK_mediation_body] PRIMARY KEY NONCLUSTERED ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [referrals].[mediation_case] (
        [Id] uniqueidentifier NOT NULL,
        [CaseId] uniqueidentifier NOT NULL,
        [Number] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [BodyId] uniqueidentifier NOT NULL,
        [BodyName] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [State] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [IsOpen] bit NOT NULL,
        [OpenCaseId] uniqueidentifier NULL,
        [ProductCode] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RoutingPolicyVersion] int NOT NULL,
        [RoutingReasons] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [ChoiceReason] nvarchar(500) COLLATE Latin1_General_100_BIN2 NULL,
        [AcceptanceDays] int NOT NULL,
        [PushedAt] datetime2 NULL,
        [AcknowledgedAt] datetime2 NULL,
        [AcceptBy] datetime2 NULL,
        [CalendarVersion] int NULL,
        [AcceptedAt] datetime2 NULL,
        [DeclineReason] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL,
        [DeclineWords] nvarchar(500) COLLATE Latin1_General_100_BIN2 NULL,
        [PanelMemberId] uniqueidentifier NULL,
        [MediatorUserId] uniqueidentifier NULL,
        [MediatorName] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [AgreedAmount] decimal(18,2) NULL,
        [PayBy] date NULL,
        [Facts] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [Terms] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [EndedAt] datetime2 NULL,
        [FailureReason] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL,
        [FailureWords] nvarchar(500) COLLATE Latin1_General_100_BIN2 NULL,
        [AgreementId] uniqueidentifier NULL,
        [NextDueAt] datetime2 NOT NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        [Version] int NOT NULL,
        CONSTRAINT [PK_mediation_case] PRIMARY KEY NONCLUSTERED ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [core].[moved_limit] (
        [Id] uniqueidentifier NOT NULL,
        [CalendarVersion] int NOT NULL,
        [CaseId] uniqueidentifier NOT NULL,
        [Limit] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Name] nvarchar(50) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [OldDueAt] datetime2 NOT NULL,
        [DueAt] datetime2 NOT NULL,
        [MovedAt] datetime2 NOT NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        CONSTRAINT [PK_moved_limit] PRIMARY KEY NONCLUSTERED ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [notifications].[muted_kind] (
        [UserId] uniqueidentifier NOT NULL,
        [Kind] nvarchar(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        CONSTRAINT [PK_muted_kind] PRIMARY KEY NONCLUSTERED ([UserId], [Kind])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [complaints].[note] (
        [Id] uniqueidentifier NOT NULL,
        [CaseId] uniqueidentifier NOT NULL,
        [Text] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [WrittenBy] uniqueidentifier NOT NULL,
        [WrittenAt] datetime2 NOT NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        CONSTRAINT [PK_note] PRIMARY KEY NONCLUSTERED ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [notifications].[notification] (
        [Id] uniqueidentifier NOT NULL,
        [Kind] nvarchar(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [CaseId] uniqueidentifier NOT NULL,
        [Subject] nvarchar(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Href] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Facts] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [ActId] uniqueidentifier NOT NULL,
        [Place] bigint NOT NULL,
        [To] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [PersonId] uniqueidentifier NULL,
        [BodyId] uniqueidentifier NULL,
        [Role] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL,
        [UnitPath] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [ExceptId] uniqueidentifier NULL,
        [DeliverBy] datetime2 NULL,
        [CreatedAt] datetime2 NOT NULL,
        [State] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [AddressedAt] datetime2 NULL,
        [TemplateVersion] int NULL,
        [WasPassedUp] bit NOT NULL,
        [WasAskedFor] bit NOT NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        [Version] int NOT NULL,
        CONSTRAINT [PK_notification] PRIMARY KEY NONCLUSTERED ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [notifications].[notification_settings] (
        [UserId] uniqueidentifier NOT NULL,
        [Language] nvarchar(10) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [ByEmail] bit NOT NULL,
        [BySms] bit NOT NULL,
        [QuietFrom] time NULL,
        [QuietUntil] time NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        CONSTRAINT [PK_notification_settings] PRIMARY KEY NONCLUSTERED ([UserId])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [core].[number_series] (
        [Key] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Last] int NOT NULL,
        CONSTRAINT [PK_number_series] PRIMARY KEY ([Key])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [OpenIddictApplications] (
        [Id] uniqueidentifier NOT NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        [ApplicationType] nvarchar(50) COLLATE Latin1_General_100_BIN2 NULL,
        [ClientId] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
        [ClientSecret] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [ClientType] nvarchar(50) COLLATE Latin1_General_100_BIN2 NULL,
        [ConcurrencyToken] nvarchar(50) COLLATE Latin1_General_100_BIN2 NULL,
        [ConsentType] nvarchar(50) COLLATE Latin1_General_100_BIN2 NULL,
        [DisplayName] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [DisplayNames] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [JsonWebKeySet] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [Permissions] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [PostLogoutRedirectUris] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [Properties] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [RedirectUris] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [Requirements] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [Settings] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_OpenIddictApplications] PRIMARY KEY NONCLUSTERED ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [OpenIddictScopes] (
        [Id] uniqueidentifier NOT NULL,
        [ConcurrencyToken] nvarchar(50) COLLATE Latin1_General_100_BIN2 NULL,
        [Description] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [Descriptions] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [DisplayName] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [DisplayNames] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [Name] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [Properties] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [Resources] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        CONSTRAINT [PK_OpenIddictScopes] PRIMARY KEY NONCLUSTERED ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [reports].[ordered_export] (
        [Id] uniqueidentifier NOT NULL,
        [OrderedById] uniqueidentifier NOT NULL,
        [Kind] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Filter] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Language] nvarchar(10) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [State] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [OrderedAt] datetime2 NOT NULL,
        [FinishedAt] datetime2 NULL,
        [ExpiresAt] datetime2 NOT NULL,
        [Rows] int NULL,
        [FileId] uniqueidentifier NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        [Version] int NOT NULL,
        CONSTRAINT [PK_ordered_export] PRIMARY KEY NONCLUSTERED ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [core].[organisation_unit] (
        [Id] uniqueidentifier NOT NULL,
        [Code] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Name] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [NameEn] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [ParentId] uniqueidentifier NULL,
        [Path] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [ClosedAt] datetime2 NULL,
        [TreeRevision] int NOT NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        CONSTRAINT [PK_organisation_unit] PRIMARY KEY NONCLUSTERED ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [core].[outbox_message] (
        [Id] uniqueidentifier NOT NULL,
        [Kind] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [CaseId] uniqueidentifier NOT NULL,
        [Lane] uniqueidentifier NOT NULL,
        [Place] bigint NOT NULL,
        [Payload] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [CreatedAt] datetime2 NOT NULL,
        [DeliveredAt] datetime2 NULL,
        [Attempts] int NOT NULL,
        [EarlierAttempts] int NOT NULL,
        [NextTryAt] datetime2 NOT NULL,
        [LastError] nvarchar(1000) COLLATE Latin1_General_100_BIN2 NULL,
        [ClaimedBy] uniqueidentifier NULL,
        [ClaimedUntil] datetime2 NULL,
        [DeadAt] datetime2 NULL,
        [SkippedById] uniqueidentifier NULL,
        [SkipReason] nvarchar(500) COLLATE Latin1_General_100_BIN2 NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        [Version] int NOT NULL,
        CONSTRAINT [PK_outbox_message] PRIMARY KEY NONCLUSTERED ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [complaints].[own_columns] (
        [UserId] uniqueidentifier NOT NULL,
        [Columns] nvarchar(300) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        CONSTRAINT [PK_own_columns] PRIMARY KEY NONCLUSTERED ([UserId])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [referrals].[panel_member] (
        [Id] uniqueidentifier NOT NULL,
        [BodyId] uniqueidentifier NOT NULL,
        [UserId] uniqueidentifier NOT NULL,
        [Name] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Expertise] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [AppointedUntil] date NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        [Version] int NOT NULL,
        CONSTRAINT [PK_panel_member] PRIMARY KEY NONCLUSTERED ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [ownership].[plan_drill] (
        [Id] uniqueidentifier NOT NULL,
        [Scenario] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [UnitId] uniqueidentifier NOT NULL,
        [UnitPath] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [HeldOn] date NOT NULL,
        [Participants] nvarchar(1000) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Findings] nvarchar(1000) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Improvements] nvarchar(1000) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RecordedBy] uniqueidentifier NOT NULL,
        [RecorderName] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RecordedAt] datetime2 NOT NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        [Version] int NOT NULL,
        CONSTRAINT [PK_plan_drill] PRIMARY KEY NONCLUSTERED ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [core].[policy] (
        [Key] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Version] int NOT NULL,
        [EffectiveFrom] date NOT NULL,
        [Json] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [PublishedAt] datetime2 NOT NULL,
        [Origin] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [ShippedVersion] int NULL,
        [DraftId] uniqueidentifier NULL,
        CONSTRAINT [PK_policy] PRIMARY KEY ([Key], [Version])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [core].[policy_draft] (
        [Id] uniqueidentifier NOT NULL,
        [Key] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [OpenKey] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
        [Origin] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [ShippedVersion] int NULL,
        [Json] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [EffectiveFrom] date NULL,
        [BasedOn] int NOT NULL,
        [Note] nvarchar(500) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [AuthorId] uniqueidentifier NOT NULL,
        [AuthorName] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [DraftedAt] datetime2 NOT NULL,
        [State] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [DecidedById] uniqueidentifier NULL,
        [DecidedByName] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [DecidedAt] datetime2 NULL,
        [Reason] nvarchar(500) COLLATE Latin1_General_100_BIN2 NULL,
        [PublishedVersion] int NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        [Version] int NOT NULL,
        CONSTRAINT [PK_policy_draft] PRIMARY KEY NONCLUSTERED ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [policies].[policy_simulation] (
        [Id] uniqueidentifier NOT NULL,
        [DraftId] uniqueidentifier NOT NULL,
        [UnderWayOf] uniqueidentifier NULL,
        [Policy] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [StartedById] uniqueidentifier NOT NULL,
        [StartedByName] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [StartedAt] datetime2 NOT NULL,
        [State] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Of] int NOT NULL,
        [LookedAt] int NOT NULL,
        [Differing] int NOT NULL,
        [After] uniqueidentifier NOT NULL,
        [FinishedAt] datetime2 NULL,
        [ExpiresAt] datetime2 NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        [Version] int NOT NULL,
        CONSTRAINT [PK_policy_simulation] PRIMARY KEY NONCLUSTERED ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [complaints].[registration_draft] (
        [Id] uniqueidentifier NOT NULL,
        [OwnerId] uniqueidentifier NOT NULL,
        [Sealed] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Writer] uniqueidentifier NOT NULL,
        [Edition] int NOT NULL,
        [SavedAt] datetime2 NOT NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        CONSTRAINT [PK_registration_draft] PRIMARY KEY NONCLUSTERED ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [core].[reorganisation] (
        [Id] uniqueidentifier NOT NULL,
        [Kind] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [State] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [UnitId] uniqueidentifier NULL,
        [Code] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Name] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [NameEn] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [FormerName] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [FormerNameEn] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [TargetUnitId] uniqueidentifier NULL,
        [PersonId] uniqueidentifier NULL,
        [LeavesOn] date NULL,
        [Reason] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [ProposedBy] uniqueidentifier NOT NULL,
        [ProposedAt] datetime2 NOT NULL,
        [DecidedBy] uniqueidentifier NULL,
        [DecidedAt] datetime2 NULL,
        [FromPath] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [ToPath] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [BeganAt] datetime2 NULL,
        [Part] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL,
        [After] uniqueidentifier NOT NULL,
        [Found] int NOT NULL,
        [Round] int NOT NULL,
        [FinishedAt] datetime2 NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        [Version] int NOT NULL,
        CONSTRAINT [PK_reorganisation] PRIMARY KEY NONCLUSTERED ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [ownership].[risk_event] (
        [Id] uniqueidentifier NOT NULL,
        [Number] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Kind] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Class] int NOT NULL,
        [State] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Title] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [UnitId] uniqueidentifier NOT NULL,
        [UnitPath] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [LearnedAt] datetime2 NOT NULL,
        [HappenedAt] datetime2 NULL,
        [OpenedAt] datetime2 NOT NULL,
        [ReporterId] uniqueidentifier NOT NULL,
        [ReporterName] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Persons] int NULL,
        [Outlets] int NULL,
        [Hours] decimal(18,2) NULL,
        [Days] int NULL,
        [Amount] decimal(18,2) NULL,
        [SocialEffect] bit NULL,
        [VerySensitive] bit NULL,
        [AccountJson] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [PolicyVersion] int NOT NULL,
        [ReasonsJson] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Authority] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [BurstId] uniqueidentifier NULL,
        [AcknowledgedBy] uniqueidentifier NULL,
        [AcknowledgerName] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [AcknowledgedAt] datetime2 NULL,
        [CallRung] int NOT NULL,
        [CalledId] uniqueidentifier NULL,
        [CalledName] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [CalledAt] datetime2 NULL,
        [CalledKeys] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [NextCallAt] datetime2 NULL,
        [ActivePlanId] uniqueidentifier NULL,
        [PlanActivatorName] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [PlanActivatedAt] datetime2 NULL,
        [TelephoneDueAt] datetime2 NOT NULL,
        [PhonedAt] datetime2 NULL,
        [WrittenDueAt] datetime2 NOT NULL,
        [WrittenGivenAt] datetime2 NULL,
        [FollowUpDueAt] datetime2 NULL,
        [ChangedAt] datetime2 NULL,
        [FinalDueAt] datetime2 NULL,
        [FinalGivenAt] datetime2 NULL,
        [FinalRung] int NOT NULL,
        [FinalInformedPath] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [FinalInformedAt] datetime2 NULL,
        [DisposedAt] datetime2 NULL,
        [ConcludedAt] datetime2 NULL,
        [Disposal] nvarchar(1000) COLLATE Latin1_General_100_BIN2 NULL,
        [TimesLate] int NOT NULL,
        [LearnedReason] nvarchar(1000) COLLATE Latin1_General_100_BIN2 NULL,
        [RaisedAt] datetime2 NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        [Version] int NOT NULL,
        CONSTRAINT [PK_risk_event] PRIMARY KEY NONCLUSTERED ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [ownership].[roster_hole] (
        [Id] uniqueidentifier NOT NULL,
        [UnitId] uniqueidentifier NOT NULL,
        [Day] date NOT NULL,
        [FoundAt] datetime2 NOT NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        CONSTRAINT [PK_roster_hole] PRIMARY KEY NONCLUSTERED ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [complaints].[saved_view] (
        [Id] uniqueidentifier NOT NULL,
        [UserId] uniqueidentifier NOT NULL,
        [Name] nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Query] nvarchar(1500) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        CONSTRAINT [PK_saved_view] PRIMARY KEY NONCLUSTERED ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [core].[search_text] (
        [Id] bigint NOT NULL IDENTITY,
        [SubjectId] uniqueidentifier NOT NULL,
        [Tokens] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [IndexedBy] int NOT NULL,
        [Revision] int NOT NULL,
        CONSTRAINT [PK_search_text] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    EXEC(N'CREATE TRIGGER [core].[search_text_changed] ON [core].[search_text] AFTER INSERT, UPDATE, DELETE AS
    BEGIN
        SET NOCOUNT ON;
        DELETE t FROM [core].[search_token] t INNER JOIN deleted d ON d.[Id] = t.[TextId];
        INSERT INTO [core].[search_token] ([Token], [TextId])
        SELECT DISTINCT w.[value] COLLATE Latin1_General_100_BIN2, i.[Id] FROM inserted i CROSS APPLY STRING_SPLIT(i.[Tokens], N'' '') w
        WHERE LEN(w.[value]) > 0 AND w.[value] <> N''_'';
    END');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [core].[search_token] (
        [Token] nvarchar(80) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [TextId] bigint NOT NULL,
        CONSTRAINT [PK_search_token] PRIMARY KEY ([Token], [TextId])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [accounts].[second_factor] (
        [UserId] uniqueidentifier NOT NULL,
        [ProtectedKey] nvarchar(500) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [ActiveSince] datetime2 NULL,
        [LastStep] bigint NOT NULL,
        [RecoveryHashes] nvarchar(1000) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        CONSTRAINT [PK_second_factor] PRIMARY KEY NONCLUSTERED ([UserId])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [accounts].[security_event] (
        [Id] uniqueidentifier NOT NULL,
        [At] datetime2 NOT NULL,
        [Kind] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [ActorId] uniqueidentifier NULL,
        [UserId] uniqueidentifier NULL,
        [Address] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Detail] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        CONSTRAINT [PK_security_event] PRIMARY KEY NONCLUSTERED ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [core].[stored_file] (
        [Id] uniqueidentifier NOT NULL,
        [CaseId] uniqueidentifier NULL,
        [Name] nvarchar(260) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [MediaType] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Bytes] bigint NOT NULL,
        [Sha256] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [UploadedBy] uniqueidentifier NOT NULL,
        [UploadedAt] datetime2 NOT NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        CONSTRAINT [PK_stored_file] PRIMARY KEY NONCLUSTERED ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [accounts].[user_session] (
        [Id] uniqueidentifier NOT NULL,
        [UserId] uniqueidentifier NOT NULL,
        [StartedAt] datetime2 NOT NULL,
        [EndsAt] datetime2 NOT NULL,
        [LastSeenAt] datetime2 NOT NULL,
        [EndedAt] datetime2 NULL,
        [ConfirmedAt] datetime2 NOT NULL,
        [Method] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Stamp] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Address] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Network] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Device] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        CONSTRAINT [PK_user_session] PRIMARY KEY NONCLUSTERED ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [AspNetRoleClaims] (
        [Id] int NOT NULL IDENTITY,
        [RoleId] uniqueidentifier NOT NULL,
        [ClaimType] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [ClaimValue] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_AspNetRoleClaims] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_AspNetRoleClaims_AspNetRoles_RoleId] FOREIGN KEY ([RoleId]) REFERENCES [AspNetRoles] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [AspNetUserClaims] (
        [Id] int NOT NULL IDENTITY,
        [UserId] uniqueidentifier NOT NULL,
        [ClaimType] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [ClaimValue] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_AspNetUserClaims] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_AspNetUserClaims_AspNetUsers_UserId] FOREIGN KEY ([UserId]) REFERENCES [AspNetUsers] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [AspNetUserLogins] (
        [LoginProvider] nvarchar(128) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [ProviderKey] nvarchar(128) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [ProviderDisplayName] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [UserId] uniqueidentifier NOT NULL,
        CONSTRAINT [PK_AspNetUserLogins] PRIMARY KEY ([LoginProvider], [ProviderKey]),
        CONSTRAINT [FK_AspNetUserLogins_AspNetUsers_UserId] FOREIGN KEY ([UserId]) REFERENCES [AspNetUsers] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [AspNetUserRoles] (
        [UserId] uniqueidentifier NOT NULL,
        [RoleId] uniqueidentifier NOT NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        CONSTRAINT [PK_AspNetUserRoles] PRIMARY KEY NONCLUSTERED ([UserId], [RoleId]),
        CONSTRAINT [FK_AspNetUserRoles_AspNetRoles_RoleId] FOREIGN KEY ([RoleId]) REFERENCES [AspNetRoles] ([Id]) ON DELETE CASCADE,
        CONSTRAINT [FK_AspNetUserRoles_AspNetUsers_UserId] FOREIGN KEY ([UserId]) REFERENCES [AspNetUsers] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [AspNetUserTokens] (
        [UserId] uniqueidentifier NOT NULL,
        [LoginProvider] nvarchar(128) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Name] nvarchar(128) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Value] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        CONSTRAINT [PK_AspNetUserTokens] PRIMARY KEY NONCLUSTERED ([UserId], [LoginProvider], [Name]),
        CONSTRAINT [FK_AspNetUserTokens_AspNetUsers_UserId] FOREIGN KEY ([UserId]) REFERENCES [AspNetUsers] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [complaints].[burst_case] (
        [BurstId] uniqueidentifier NOT NULL,
        [ComplaintId] uniqueidentifier NOT NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        CONSTRAINT [PK_burst_case] PRIMARY KEY NONCLUSTERED ([BurstId], [ComplaintId]),
        CONSTRAINT [FK_burst_case_burst_BurstId] FOREIGN KEY ([BurstId]) REFERENCES [complaints].[burst] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [complaints].[agency_check] (
        [Id] uniqueidentifier NOT NULL,
        [CaseId] uniqueidentifier NOT NULL,
        [At] datetime2 NOT NULL,
        [Points] int NOT NULL,
        [IsSuspected] bit NOT NULL,
        [PolicyVersion] int NOT NULL,
        [FactsJson] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SignalsJson] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        CONSTRAINT [PK_agency_check] PRIMARY KEY NONCLUSTERED ([Id]),
        CONSTRAINT [FK_agency_check_complaint_CaseId] FOREIGN KEY ([CaseId]) REFERENCES [complaints].[complaint] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [complaints].[case_claim] (
        [Id] uniqueidentifier NOT NULL,
        [ComplaintId] uniqueidentifier NOT NULL,
        [DemandCode] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Amount] decimal(18,2) NULL,
        [NoteId] uniqueidentifier NULL,
        [AddedAt] datetime2 NOT NULL,
        [DroppedAt] datetime2 NULL,
        [Result] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL,
        [Responsibility] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL,
        [Area] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL,
        [UnitId] uniqueidentifier NULL,
        [FindingNoteId] uniqueidentifier NULL,
        [Evidence] nvarchar(740) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [FoundBy] uniqueidentifier NULL,
        [FoundAt] datetime2 NULL,
        [Outcome] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL,
        [Granted] decimal(18,2) NULL,
        [ReasonsNoteId] uniqueidentifier NULL,
        [DecisionNoteId] uniqueidentifier NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        CONSTRAINT [PK_case_claim] PRIMARY KEY NONCLUSTERED ([Id]),
        CONSTRAINT [FK_case_claim_complaint_ComplaintId] FOREIGN KEY ([ComplaintId]) REFERENCES [complaints].[complaint] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [complaints].[case_task] (
        [Id] uniqueidentifier NOT NULL,
        [ComplaintId] uniqueidentifier NOT NULL,
        [NoteId] uniqueidentifier NOT NULL,
        [OwnerId] uniqueidentifier NOT NULL,
        [DueOn] date NOT NULL,
        [SetBy] uniqueidentifier NOT NULL,
        [SetAt] datetime2 NOT NULL,
        [State] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [IsLate] bit NOT NULL,
        [EndedAt] datetime2 NULL,
        [ResultNoteId] uniqueidentifier NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        CONSTRAINT [PK_case_task] PRIMARY KEY NONCLUSTERED ([Id]),
        CONSTRAINT [FK_case_task_complaint_ComplaintId] FOREIGN KEY ([ComplaintId]) REFERENCES [complaints].[complaint] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [complaints].[clock_fact] (
        [Id] uniqueidentifier NOT NULL,
        [ComplaintId] uniqueidentifier NOT NULL,
        [Kind] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [At] datetime2 NOT NULL,
        [RecordedAt] datetime2 NOT NULL,
        [Reason] nvarchar(500) COLLATE Latin1_General_100_BIN2 NULL,
        [Ground] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Article] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [TotalDays] int NULL,
        [Duty] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL,
        [Subject] uniqueidentifier NULL,
        [LateProofApproved] bit NOT NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        CONSTRAINT [PK_clock_fact] PRIMARY KEY NONCLUSTERED ([Id]),
        CONSTRAINT [FK_clock_fact_complaint_ComplaintId] FOREIGN KEY ([ComplaintId]) REFERENCES [complaints].[complaint] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [complaints].[complaint_link] (
        [Id] uniqueidentifier NOT NULL,
        [ComplaintId] uniqueidentifier NOT NULL,
        [OtherId] uniqueidentifier NOT NULL,
        [Kind] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [NoteId] uniqueidentifier NOT NULL,
        [LinkedBy] uniqueidentifier NOT NULL,
        [LinkedAt] datetime2 NOT NULL,
        [RemovedBy] uniqueidentifier NULL,
        [RemovedAt] datetime2 NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        CONSTRAINT [PK_complaint_link] PRIMARY KEY NONCLUSTERED ([Id]),
        CONSTRAINT [FK_complaint_link_complaint_ComplaintId] FOREIGN KEY ([ComplaintId]) REFERENCES [complaints].[complaint] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [complaints].[duty] (
        [Id] uniqueidentifier NOT NULL,
        [ComplaintId] uniqueidentifier NOT NULL,
        [UnitPath] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Kind] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RuleId] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [IsLegal] bit NOT NULL,
        [AnswersTo] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Subject] uniqueidentifier NULL,
        [DueAt] datetime2 NOT NULL,
        [CalendarVersion] int NOT NULL,
        [State] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SettledAt] datetime2 NULL,
        [RecordedAt] datetime2 NULL,
        [EndedWithoutAnswer] bit NOT NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        CONSTRAINT [PK_duty] PRIMARY KEY NONCLUSTERED ([Id]),
        CONSTRAINT [FK_duty_complaint_ComplaintId] FOREIGN KEY ([ComplaintId]) REFERENCES [complaints].[complaint] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [complaints].[ending_proposal] (
        [Id] uniqueidentifier NOT NULL,
        [ComplaintId] uniqueidentifier NOT NULL,
        [Kind] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Ground] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RulesVersion] int NOT NULL,
        [NoteId] uniqueidentifier NOT NULL,
        [ProofFileId] uniqueidentifier NULL,
        [ProposedBy] uniqueidentifier NOT NULL,
        [ProposedAt] datetime2 NOT NULL,
        [State] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [DecidedBy] uniqueidentifier NULL,
        [DecidedAt] datetime2 NULL,
        [ReturnNoteId] uniqueidentifier NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        CONSTRAINT [PK_ending_proposal] PRIMARY KEY NONCLUSTERED ([Id]),
        CONSTRAINT [FK_ending_proposal_complaint_ComplaintId] FOREIGN KEY ([ComplaintId]) REFERENCES [complaints].[complaint] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [complaints].[extension_request] (
        [Id] uniqueidentifier NOT NULL,
        [ComplaintId] uniqueidentifier NOT NULL,
        [DutyId] uniqueidentifier NOT NULL,
        [RuleId] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [FromDays] int NOT NULL,
        [ToDays] int NOT NULL,
        [NoteId] uniqueidentifier NOT NULL,
        [RequestedBy] uniqueidentifier NOT NULL,
        [RequestedAt] datetime2 NOT NULL,
        [State] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [DecidedBy] uniqueidentifier NULL,
        [DecidedAt] datetime2 NULL,
        [RejectionNoteId] uniqueidentifier NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        CONSTRAINT [PK_extension_request] PRIMARY KEY NONCLUSTERED ([Id]),
        CONSTRAINT [FK_extension_request_complaint_ComplaintId] FOREIGN KEY ([ComplaintId]) REFERENCES [complaints].[complaint] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [complaints].[late_fact] (
        [Id] uniqueidentifier NOT NULL,
        [ComplaintId] uniqueidentifier NOT NULL,
        [Kind] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [At] datetime2 NOT NULL,
        [Ground] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL,
        [Notice] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL,
        [Proof] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Evidence] nvarchar(740) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [NoteId] uniqueidentifier NOT NULL,
        [ReportedBy] uniqueidentifier NOT NULL,
        [ReportedAt] datetime2 NOT NULL,
        [State] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [DecidedBy] uniqueidentifier NULL,
        [DecidedAt] datetime2 NULL,
        [RejectionNoteId] uniqueidentifier NULL,
        [OldDueAt] datetime2 NULL,
        [DueAt] datetime2 NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        CONSTRAINT [PK_late_fact] PRIMARY KEY NONCLUSTERED ([Id]),
        CONSTRAINT [FK_late_fact_complaint_ComplaintId] FOREIGN KEY ([ComplaintId]) REFERENCES [complaints].[complaint] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [ownership].[leader_ownership] (
        [Id] uniqueidentifier NOT NULL,
        [CloseOut] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [CheckedById] uniqueidentifier NULL,
        [CheckedByName] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [CheckedAt] datetime2 NULL,
        [CheckNoteId] uniqueidentifier NULL,
        [SupplementNoteId] uniqueidentifier NULL,
        [CaseId] uniqueidentifier NOT NULL,
        [State] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Level] int NOT NULL,
        [LadderPolicyVersion] int NOT NULL,
        [LeaderId] uniqueidentifier NULL,
        [LeaderName] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [LeaderPost] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [LeaderUnitPath] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Rung] int NOT NULL,
        [WaitsUntil] datetime2 NULL,
        [Alarms] int NOT NULL,
        [NamedAt] datetime2 NOT NULL,
        [AcceptedAt] datetime2 NULL,
        [LiftedAt] datetime2 NULL,
        [SearchJson] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        [Version] int NOT NULL,
        CONSTRAINT [PK_leader_ownership] PRIMARY KEY NONCLUSTERED ([Id]),
        CONSTRAINT [FK_leader_ownership_complaint_CaseId] FOREIGN KEY ([CaseId]) REFERENCES [complaints].[complaint] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [complaints].[party] (
        [Id] uniqueidentifier NOT NULL,
        [PreferredChannel] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL,
        [Language] nvarchar(10) COLLATE Latin1_General_100_BIN2 NULL,
        [ComplaintId] uniqueidentifier NOT NULL,
        [MainOf] uniqueidentifier NULL,
        [Role] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [IsOrganisation] bit NOT NULL,
        [IsAnonymous] bit NOT NULL,
        [Sealed] varbinary(max) NOT NULL,
        [NumberMark] bigint NULL,
        [PhoneMark] bigint NULL,
        [NameMark] bigint NULL,
        [AddressMark] bigint NULL,
        [IndexedBy] nvarchar(16) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [ReceivesNotices] bit NOT NULL,
        [MaySettle] bit NOT NULL,
        [ProofFileId] uniqueidentifier NULL,
        [ProofReference] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [ValidFrom] date NULL,
        [ValidUntil] date NULL,
        [EarnsOwnLiving] bit NOT NULL,
        [AddedAt] datetime2 NOT NULL,
        [EndedAt] datetime2 NULL,
        [Ending] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        CONSTRAINT [PK_party] PRIMARY KEY NONCLUSTERED ([Id]),
        CONSTRAINT [FK_party_complaint_ComplaintId] FOREIGN KEY ([ComplaintId]) REFERENCES [complaints].[complaint] ([Id]) ON DELETE CASCADE,
        CONSTRAINT [FK_party_complaint_MainOf] FOREIGN KEY ([MainOf]) REFERENCES [complaints].[complaint] ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [complaints].[recusal] (
        [ComplaintId] uniqueidentifier NOT NULL,
        [PersonId] uniqueidentifier NOT NULL,
        [Ground] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [At] datetime2 NOT NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        CONSTRAINT [PK_recusal] PRIMARY KEY NONCLUSTERED ([ComplaintId], [PersonId]),
        CONSTRAINT [FK_recusal_complaint_ComplaintId] FOREIGN KEY ([ComplaintId]) REFERENCES [complaints].[complaint] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [complaints].[regulator_forward] (
        [Id] uniqueidentifier NOT NULL,
        [ComplaintId] uniqueidentifier NOT NULL,
        [Regulator] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Reference] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [ForwardedAt] datetime2 NOT NULL,
        [RecordedAt] datetime2 NOT NULL,
        [AnsweredAt] datetime2 NULL,
        [AnswerProof] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [AnswerNoteId] uniqueidentifier NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        CONSTRAINT [PK_regulator_forward] PRIMARY KEY NONCLUSTERED ([Id]),
        CONSTRAINT [FK_regulator_forward_complaint_ComplaintId] FOREIGN KEY ([ComplaintId]) REFERENCES [complaints].[complaint] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [ownership].[risk_assessment] (
        [Id] uniqueidentifier NOT NULL,
        [CaseId] uniqueidentifier NOT NULL,
        [At] datetime2 NOT NULL,
        [Occasion] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Score] int NOT NULL,
        [Level] int NOT NULL,
        [Signs] int NOT NULL,
        [ContributionsJson] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [FactsJson] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [PolicyVersion] int NOT NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        CONSTRAINT [PK_risk_assessment] PRIMARY KEY NONCLUSTERED ([Id]),
        CONSTRAINT [FK_risk_assessment_complaint_CaseId] FOREIGN KEY ([CaseId]) REFERENCES [complaints].[complaint] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [complaints].[superior_review] (
        [Id] uniqueidentifier NOT NULL,
        [ComplaintId] uniqueidentifier NOT NULL,
        [Ordinal] int NOT NULL,
        [State] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Manner] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [ReceivedAt] datetime2 NOT NULL,
        [RecordedAt] datetime2 NOT NULL,
        [RecordedBy] uniqueidentifier NOT NULL,
        [DecisionReceivedAt] datetime2 NULL,
        [DecisionOf] uniqueidentifier NOT NULL,
        [SuperiorUnitId] uniqueidentifier NOT NULL,
        [SuperiorPath] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [GroundsNoteId] uniqueidentifier NOT NULL,
        [FileId] uniqueidentifier NULL,
        [ReviewerId] uniqueidentifier NULL,
        [Outcome] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL,
        [ReasonsNoteId] uniqueidentifier NULL,
        [DecidedAt] datetime2 NULL,
        [NoticeManner] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL,
        [NotifiedAt] datetime2 NULL,
        [NoticeProof] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [WithdrawnAt] datetime2 NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        CONSTRAINT [PK_superior_review] PRIMARY KEY NONCLUSTERED ([Id]),
        CONSTRAINT [FK_superior_review_complaint_ComplaintId] FOREIGN KEY ([ComplaintId]) REFERENCES [complaints].[complaint] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [complaints].[supplement_request] (
        [Id] uniqueidentifier NOT NULL,
        [ComplaintId] uniqueidentifier NOT NULL,
        [Materials] nvarchar(500) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RulesVersion] int NOT NULL,
        [NoteId] uniqueidentifier NULL,
        [ReplyBy] date NOT NULL,
        [RequestedBy] uniqueidentifier NOT NULL,
        [RequestedAt] datetime2 NOT NULL,
        [Answer] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL,
        [AnsweredAt] datetime2 NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        CONSTRAINT [PK_supplement_request] PRIMARY KEY NONCLUSTERED ([Id]),
        CONSTRAINT [FK_supplement_request_complaint_ComplaintId] FOREIGN KEY ([ComplaintId]) REFERENCES [complaints].[complaint] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [complaints].[group_representative] (
        [Id] uniqueidentifier NOT NULL,
        [GroupId] uniqueidentifier NOT NULL,
        [ComplaintId] uniqueidentifier NOT NULL,
        [RecordedBy] uniqueidentifier NOT NULL,
        [ElectedAt] datetime2 NOT NULL,
        [EndedAt] datetime2 NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        CONSTRAINT [PK_group_representative] PRIMARY KEY NONCLUSTERED ([Id]),
        CONSTRAINT [FK_group_representative_complaint_group_GroupId] FOREIGN KEY ([GroupId]) REFERENCES [complaints].[complaint_group] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [referrals].[meeting_room] (
        [Id] uniqueidentifier NOT NULL,
        [BodyId] uniqueidentifier NOT NULL,
        [Name] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        CONSTRAINT [PK_meeting_room] PRIMARY KEY NONCLUSTERED ([Id]),
        CONSTRAINT [FK_meeting_room_mediation_body_BodyId] FOREIGN KEY ([BodyId]) REFERENCES [referrals].[mediation_body] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [referrals].[data_sharing_record] (
        [Id] uniqueidentifier NOT NULL,
        [MediationId] uniqueidentifier NOT NULL,
        [ConsentId] uniqueidentifier NOT NULL,
        [Recipient] nvarchar(500) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Purpose] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Snapshot] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Sealed] varbinary(max) NOT NULL,
        [PersonId] uniqueidentifier NOT NULL,
        [SnapshotSha256] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SharedAt] datetime2 NOT NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        CONSTRAINT [PK_data_sharing_record] PRIMARY KEY NONCLUSTERED ([Id]),
        CONSTRAINT [FK_data_sharing_record_mediation_case_MediationId] FOREIGN KEY ([MediationId]) REFERENCES [referrals].[mediation_case] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [referrals].[mediation_session] (
        [Id] uniqueidentifier NOT NULL,
        [MediationId] uniqueidentifier NOT NULL,
        [BodyId] uniqueidentifier NOT NULL,
        [MediatorId] uniqueidentifier NOT NULL,
        [Manner] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RoomId] uniqueidentifier NULL,
        [Place] nvarchar(300) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [StartsAt] datetime2 NOT NULL,
        [EndsAt] datetime2 NOT NULL,
        [HeldAt] datetime2 NULL,
        [Present] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL,
        [Record] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [MovedFrom] datetime2 NULL,
        [CancelledAt] datetime2 NULL,
        [Change] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        CONSTRAINT [PK_mediation_session] PRIMARY KEY NONCLUSTERED ([Id]),
        CONSTRAINT [FK_mediation_session_mediation_case_MediationId] FOREIGN KEY ([MediationId]) REFERENCES [referrals].[mediation_case] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [referrals].[separate_consent] (
        [Id] uniqueidentifier NOT NULL,
        [MediationId] uniqueidentifier NOT NULL,
        [Manner] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [GivenAt] datetime2 NOT NULL,
        [Proof] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Recipient] nvarchar(500) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Purpose] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [ValidUntil] date NULL,
        [WithdrawnAt] datetime2 NULL,
        [FieldList] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        CONSTRAINT [PK_separate_consent] PRIMARY KEY NONCLUSTERED ([Id]),
        CONSTRAINT [FK_separate_consent_mediation_case_MediationId] FOREIGN KEY ([MediationId]) REFERENCES [referrals].[mediation_case] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [notifications].[notification_copy] (
        [Id] uniqueidentifier NOT NULL,
        [NotificationId] uniqueidentifier NOT NULL,
        [CaseId] uniqueidentifier NOT NULL,
        [Kind] nvarchar(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Urgency] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Channel] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [State] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [UserId] uniqueidentifier NULL,
        [InsteadOfId] uniqueidentifier NULL,
        [RepresentativeId] uniqueidentifier NULL,
        [Language] nvarchar(10) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [MaskedAddress] nvarchar(320) COLLATE Latin1_General_100_BIN2 NULL,
        [UnitPath] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [CreatedAt] datetime2 NOT NULL,
        [SendFrom] datetime2 NOT NULL,
        [DeliveryId] uniqueidentifier NULL,
        [TextSha256] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SentAt] datetime2 NULL,
        [ReadAt] datetime2 NULL,
        [IsSettled] bit NOT NULL,
        [IsSilent] bit NOT NULL,
        [IsReplaced] bit NOT NULL,
        [Error] nvarchar(60) COLLATE Latin1_General_100_BIN2 NULL,
        [PostedOn] date NULL,
        [Tracking] nvarchar(60) COLLATE Latin1_General_100_BIN2 NULL,
        [PostedById] uniqueidentifier NULL,
        [PrintedSha256] nvarchar(64) COLLATE Latin1_General_100_BIN2 NULL,
        [PrintedDocument] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
        [DiscardReason] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [DiscardedById] uniqueidentifier NULL,
        [PrintedAt] datetime2 NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        CONSTRAINT [PK_notification_copy] PRIMARY KEY NONCLUSTERED ([Id]),
        CONSTRAINT [FK_notification_copy_notification_NotificationId] FOREIGN KEY ([NotificationId]) REFERENCES [notifications].[notification] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [OpenIddictAuthorizations] (
        [Id] uniqueidentifier NOT NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        [ApplicationId] uniqueidentifier NULL,
        [ConcurrencyToken] nvarchar(50) COLLATE Latin1_General_100_BIN2 NULL,
        [CreationDate] datetime2 NULL,
        [Properties] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [Scopes] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [Status] nvarchar(50) COLLATE Latin1_General_100_BIN2 NULL,
        [Subject] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [Type] nvarchar(50) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_OpenIddictAuthorizations] PRIMARY KEY NONCLUSTERED ([Id]),
        CONSTRAINT [FK_OpenIddictAuthorizations_OpenIddictApplications_ApplicationId] FOREIGN KEY ([ApplicationId]) REFERENCES [OpenIddictApplications] ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [referrals].[employment] (
        [Id] uniqueidentifier NOT NULL,
        [PanelMemberId] uniqueidentifier NOT NULL,
        [Employer] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [FromYear] int NOT NULL,
        [ToYear] int NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        CONSTRAINT [PK_employment] PRIMARY KEY NONCLUSTERED ([Id]),
        CONSTRAINT [FK_employment_panel_member_PanelMemberId] FOREIGN KEY ([PanelMemberId]) REFERENCES [referrals].[panel_member] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [policies].[simulated_case] (
        [SimulationId] uniqueidentifier NOT NULL,
        [CaseId] uniqueidentifier NOT NULL,
        [Change] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [BeforeText] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [BeforeWord] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
        [AfterText] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [AfterWord] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
        [LeaderBeforeId] uniqueidentifier NULL,
        [LeaderBefore] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [LeaderAfterId] uniqueidentifier NULL,
        [LeaderAfter] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [IsLedOtherwise] bit NOT NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        CONSTRAINT [PK_simulated_case] PRIMARY KEY NONCLUSTERED ([SimulationId], [CaseId]),
        CONSTRAINT [FK_simulated_case_policy_simulation_SimulationId] FOREIGN KEY ([SimulationId]) REFERENCES [policies].[policy_simulation] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [core].[work_successor] (
        [ReorganisationId] uniqueidentifier NOT NULL,
        [Work] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [PersonId] uniqueidentifier NOT NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        CONSTRAINT [PK_work_successor] PRIMARY KEY NONCLUSTERED ([ReorganisationId], [Work]),
        CONSTRAINT [FK_work_successor_reorganisation_ReorganisationId] FOREIGN KEY ([ReorganisationId]) REFERENCES [core].[reorganisation] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [ownership].[plan_activation] (
        [Id] uniqueidentifier NOT NULL,
        [Number] nvarchar(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RiskEventId] uniqueidentifier NOT NULL,
        [Scenario] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [State] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Evidence] nvarchar(1000) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [ActivatedBy] uniqueidentifier NOT NULL,
        [ActivatorName] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [ActivatedAt] datetime2 NOT NULL,
        [PolicyVersion] int NOT NULL,
        [EndedBy] uniqueidentifier NULL,
        [EndedAt] datetime2 NULL,
        [Lessons] nvarchar(1000) COLLATE Latin1_General_100_BIN2 NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        [Version] int NOT NULL,
        CONSTRAINT [PK_plan_activation] PRIMARY KEY NONCLUSTERED ([Id]),
        CONSTRAINT [FK_plan_activation_risk_event_RiskEventId] FOREIGN KEY ([RiskEventId]) REFERENCES [ownership].[risk_event] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [ownership].[risk_event_case] (
        [Id] uniqueidentifier NOT NULL,
        [RiskEventId] uniqueidentifier NOT NULL,
        [ComplaintId] uniqueidentifier NOT NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        CONSTRAINT [PK_risk_event_case] PRIMARY KEY NONCLUSTERED ([Id]),
        CONSTRAINT [FK_risk_event_case_complaint_ComplaintId] FOREIGN KEY ([ComplaintId]) REFERENCES [complaints].[complaint] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_risk_event_case_risk_event_RiskEventId] FOREIGN KEY ([RiskEventId]) REFERENCES [ownership].[risk_event] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [ownership].[risk_report] (
        [Id] uniqueidentifier NOT NULL,
        [RiskEventId] uniqueidentifier NOT NULL,
        [Kind] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Ordinal] int NOT NULL,
        [Number] nvarchar(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [DocumentId] uniqueidentifier NOT NULL,
        [WrittenBy] uniqueidentifier NOT NULL,
        [AuthorName] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [WrittenAt] datetime2 NOT NULL,
        [ContentJson] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [PolicyVersion] int NOT NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        CONSTRAINT [PK_risk_report] PRIMARY KEY NONCLUSTERED ([Id]),
        CONSTRAINT [FK_risk_report_risk_event_RiskEventId] FOREIGN KEY ([RiskEventId]) REFERENCES [ownership].[risk_event] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [ownership].[risk_report_step] (
        [Id] uniqueidentifier NOT NULL,
        [RiskEventId] uniqueidentifier NOT NULL,
        [ReportId] uniqueidentifier NULL,
        [Leg] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Means] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [GivenBy] uniqueidentifier NOT NULL,
        [GiverName] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [GivenAt] datetime2 NOT NULL,
        [Receiver] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Proof] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [RecordedAt] datetime2 NOT NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        CONSTRAINT [PK_risk_report_step] PRIMARY KEY NONCLUSTERED ([Id]),
        CONSTRAINT [FK_risk_report_step_risk_event_RiskEventId] FOREIGN KEY ([RiskEventId]) REFERENCES [ownership].[risk_event] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [ownership].[leader_contact] (
        [Id] uniqueidentifier NOT NULL,
        [OwnershipId] uniqueidentifier NOT NULL,
        [LeaderId] uniqueidentifier NOT NULL,
        [LeaderName] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Manner] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Party] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Result] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SpokenAt] datetime2 NOT NULL,
        [RecordedAt] datetime2 NOT NULL,
        [NoteId] uniqueidentifier NOT NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        CONSTRAINT [PK_leader_contact] PRIMARY KEY NONCLUSTERED ([Id]),
        CONSTRAINT [FK_leader_contact_leader_ownership_OwnershipId] FOREIGN KEY ([OwnershipId]) REFERENCES [ownership].[leader_ownership] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [ownership].[ownership_measure] (
        [Id] uniqueidentifier NOT NULL,
        [OwnershipId] uniqueidentifier NOT NULL,
        [Title] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [OwnerId] uniqueidentifier NOT NULL,
        [OwnerName] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [DueOn] date NOT NULL,
        [DueAt] datetime2 NOT NULL,
        [State] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SetAt] datetime2 NOT NULL,
        [SetBy] uniqueidentifier NOT NULL,
        [CompletedAt] datetime2 NULL,
        [CompletedBy] uniqueidentifier NULL,
        [Proof] nvarchar(4000) COLLATE Latin1_General_100_BIN2 NULL,
        [ProofFileId] uniqueidentifier NULL,
        [WithdrawnAt] datetime2 NULL,
        [WithdrawnBy] uniqueidentifier NULL,
        [WithdrawnBecause] nvarchar(1000) COLLATE Latin1_General_100_BIN2 NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        CONSTRAINT [PK_ownership_measure] PRIMARY KEY NONCLUSTERED ([Id]),
        CONSTRAINT [FK_ownership_measure_leader_ownership_OwnershipId] FOREIGN KEY ([OwnershipId]) REFERENCES [ownership].[leader_ownership] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [ownership].[ownership_naming] (
        [Id] uniqueidentifier NOT NULL,
        [OwnershipId] uniqueidentifier NOT NULL,
        [Number] int NOT NULL,
        [LeaderId] uniqueidentifier NOT NULL,
        [LeaderName] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [LeaderPost] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Rung] int NOT NULL,
        [NamedAt] datetime2 NOT NULL,
        [AcceptBy] datetime2 NOT NULL,
        [Basis] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [CalendarVersion] int NOT NULL,
        [Row] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [AssignmentPolicyVersion] int NOT NULL,
        [ReasonsJson] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [FactsJson] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Outcome] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [AcceptedAt] datetime2 NULL,
        [EndedAt] datetime2 NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        CONSTRAINT [PK_ownership_naming] PRIMARY KEY NONCLUSTERED ([Id]),
        CONSTRAINT [FK_ownership_naming_leader_ownership_OwnershipId] FOREIGN KEY ([OwnershipId]) REFERENCES [ownership].[leader_ownership] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [complaints].[party_name_part] (
        [PartyId] uniqueidentifier NOT NULL,
        [Mark] bigint NOT NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        CONSTRAINT [PK_party_name_part] PRIMARY KEY NONCLUSTERED ([PartyId], [Mark]),
        CONSTRAINT [FK_party_name_part_party_PartyId] FOREIGN KEY ([PartyId]) REFERENCES [complaints].[party] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [core].[person_key] (
        [PersonId] uniqueidentifier NOT NULL,
        [CaseId] uniqueidentifier NOT NULL,
        [KeyId] nvarchar(16) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Wrapped] varbinary(61) NOT NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        CONSTRAINT [PK_person_key] PRIMARY KEY NONCLUSTERED ([PersonId]),
        CONSTRAINT [FK_person_key_party_PersonId] FOREIGN KEY ([PersonId]) REFERENCES [complaints].[party] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [OpenIddictTokens] (
        [Id] uniqueidentifier NOT NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        [ApplicationId] uniqueidentifier NULL,
        [AuthorizationId] uniqueidentifier NULL,
        [ConcurrencyToken] nvarchar(50) COLLATE Latin1_General_100_BIN2 NULL,
        [CreationDate] datetime2 NULL,
        [ExpirationDate] datetime2 NULL,
        [Payload] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [Properties] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [RedemptionDate] datetime2 NULL,
        [ReferenceId] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
        [Status] nvarchar(50) COLLATE Latin1_General_100_BIN2 NULL,
        [Subject] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [Type] nvarchar(150) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_OpenIddictTokens] PRIMARY KEY NONCLUSTERED ([Id]),
        CONSTRAINT [FK_OpenIddictTokens_OpenIddictApplications_ApplicationId] FOREIGN KEY ([ApplicationId]) REFERENCES [OpenIddictApplications] ([Id]),
        CONSTRAINT [FK_OpenIddictTokens_OpenIddictAuthorizations_AuthorizationId] FOREIGN KEY ([AuthorizationId]) REFERENCES [OpenIddictAuthorizations] ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [ownership].[plan_role_holder] (
        [Id] uniqueidentifier NOT NULL,
        [ActivationId] uniqueidentifier NOT NULL,
        [Role] nvarchar(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [PersonId] uniqueidentifier NULL,
        [PersonName] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [AssignedAt] datetime2 NULL,
        [PresentAt] datetime2 NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        CONSTRAINT [PK_plan_role_holder] PRIMARY KEY NONCLUSTERED ([Id]),
        CONSTRAINT [FK_plan_role_holder_plan_activation_ActivationId] FOREIGN KEY ([ActivationId]) REFERENCES [ownership].[plan_activation] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE TABLE [ownership].[plan_task] (
        [Id] uniqueidentifier NOT NULL,
        [ActivationId] uniqueidentifier NOT NULL,
        [Item] nvarchar(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Role] nvarchar(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Duty] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL,
        [DueAt] datetime2 NOT NULL,
        [DoneAt] datetime2 NULL,
        [DoneBy] uniqueidentifier NULL,
        [DoerName] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [Proof] nvarchar(500) COLLATE Latin1_General_100_BIN2 NULL,
        [LateAt] datetime2 NULL,
        [LeftReason] nvarchar(500) COLLATE Latin1_General_100_BIN2 NULL,
        [RowOrder] bigint NOT NULL IDENTITY,
        CONSTRAINT [PK_plan_task] PRIMARY KEY NONCLUSTERED ([Id]),
        CONSTRAINT [FK_plan_task_plan_activation_ActivationId] FOREIGN KEY ([ActivationId]) REFERENCES [ownership].[plan_activation] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_account_proposal_RowOrder] ON [accounts].[account_proposal] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_account_proposal_State_ProposedAt] ON [accounts].[account_proposal] ([State], [ProposedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_account_proposal_UserId] ON [accounts].[account_proposal] ([UserId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_agency_check_CaseId_At] ON [complaints].[agency_check] ([CaseId], [At]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_agency_check_RowOrder] ON [complaints].[agency_check] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_anchor_At] ON [core].[anchor] ([At]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_anchor_RowOrder] ON [core].[anchor] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_AspNetRoleClaims_RoleId] ON [AspNetRoleClaims] ([RoleId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_AspNetRoles_RowOrder] ON [AspNetRoles] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [RoleNameIndex] ON [AspNetRoles] ([NormalizedName]) WHERE [NormalizedName] IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_AspNetUserClaims_UserId] ON [AspNetUserClaims] ([UserId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_AspNetUserLogins_UserId] ON [AspNetUserLogins] ([UserId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_AspNetUserRoles_RoleId] ON [AspNetUserRoles] ([RoleId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_AspNetUserRoles_RowOrder] ON [AspNetUserRoles] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [EmailIndex] ON [AspNetUsers] ([NormalizedEmail]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_AspNetUsers_BodyId] ON [AspNetUsers] ([BodyId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_AspNetUsers_DeputyId] ON [AspNetUsers] ([DeputyId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_AspNetUsers_EmployeeNumber] ON [AspNetUsers] ([EmployeeNumber]) WHERE [EmployeeNumber] IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_AspNetUsers_RowOrder] ON [AspNetUsers] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_AspNetUsers_UnitId] ON [AspNetUsers] ([UnitId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [UserNameIndex] ON [AspNetUsers] ([NormalizedUserName]) WHERE [NormalizedUserName] IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_AspNetUserTokens_RowOrder] ON [AspNetUserTokens] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_booking_day_RowOrder] ON [referrals].[booking_day] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_burst_RowOrder] ON [complaints].[burst] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_burst_State_FoundAt_Id] ON [complaints].[burst] ([State], [FoundAt], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_burst_case_ComplaintId] ON [complaints].[burst_case] ([ComplaintId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_burst_case_RowOrder] ON [complaints].[burst_case] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_burst_cursor_RowOrder] ON [complaints].[burst_cursor] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_calendar_recount_CalendarVersion] ON [core].[calendar_recount] ([CalendarVersion]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_calendar_recount_RowOrder] ON [core].[calendar_recount] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_case_chain_RowOrder] ON [core].[case_chain] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_case_claim_ComplaintId] ON [complaints].[case_claim] ([ComplaintId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_case_claim_RowOrder] ON [complaints].[case_claim] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_case_task_ComplaintId] ON [complaints].[case_task] ([ComplaintId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_case_task_OwnerId_State_DueOn] ON [complaints].[case_task] ([OwnerId], [State], [DueOn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_case_task_RowOrder] ON [complaints].[case_task] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_clock_fact_ComplaintId] ON [complaints].[clock_fact] ([ComplaintId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_clock_fact_RowOrder] ON [complaints].[clock_fact] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_complaint_ExternalReference] ON [complaints].[complaint] ([ExternalReference]) WHERE [ExternalReference] IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_complaint_GroupId] ON [complaints].[complaint] ([GroupId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_complaint_HandlerId_IsOpen_IsClockPaused_NextDueAt_Id] ON [complaints].[complaint] ([HandlerId], [IsOpen], [IsClockPaused], [NextDueAt], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_complaint_HandlerId_IsOpen_NextDueAt_Number] ON [complaints].[complaint] ([HandlerId], [IsOpen], [NextDueAt], [Number]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_complaint_IsOpen_IsClockPaused_NextDueAt_UnitPath_Id] ON [complaints].[complaint] ([IsOpen], [IsClockPaused], [NextDueAt], [UnitPath], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_complaint_IsOpen_NextDueAt_Number_UnitId_HandlerId_UnitPath_Id] ON [complaints].[complaint] ([IsOpen], [NextDueAt], [Number], [UnitId], [HandlerId], [UnitPath], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_complaint_MergedIntoId] ON [complaints].[complaint] ([MergedIntoId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_complaint_Number] ON [complaints].[complaint] ([Number]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_complaint_ProductCode_UnitId_ReceivedAt_Id] ON [complaints].[complaint] ([ProductCode], [UnitId], [ReceivedAt], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_complaint_ReceivedAt_State_IsOpen_Channel_ProductCode_UnitPath_Id] ON [complaints].[complaint] ([ReceivedAt], [State], [IsOpen], [Channel], [ProductCode], [UnitPath], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_complaint_RowOrder] ON [complaints].[complaint] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_complaint_State_IsOpen_Channel_ProductCode_ReceivedAt_UnitPath_Id] ON [complaints].[complaint] ([State], [IsOpen], [Channel], [ProductCode], [ReceivedAt], [UnitPath], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_complaint_UnitId_IsOpen_NextDueAt_Number] ON [complaints].[complaint] ([UnitId], [IsOpen], [NextDueAt], [Number]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_complaint_UnitId_RegisteredAt_Id] ON [complaints].[complaint] ([UnitId], [RegisteredAt], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_complaint_VerifiedCauseCode_ReceivedAt_UnitPath_Id] ON [complaints].[complaint] ([VerifiedCauseCode], [ReceivedAt], [UnitPath], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_complaint_group_CaseId] ON [complaints].[complaint_group] ([CaseId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_complaint_group_RowOrder] ON [complaints].[complaint_group] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_complaint_link_ComplaintId] ON [complaints].[complaint_link] ([ComplaintId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_complaint_link_OtherId] ON [complaints].[complaint_link] ([OtherId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_complaint_link_RowOrder] ON [complaints].[complaint_link] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_cooperation_agreement_BodyId] ON [referrals].[cooperation_agreement] ([BodyId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_cooperation_agreement_RowOrder] ON [referrals].[cooperation_agreement] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_data_sharing_record_MediationId] ON [referrals].[data_sharing_record] ([MediationId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_data_sharing_record_RowOrder] ON [referrals].[data_sharing_record] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_delivery_CaseId] ON [core].[delivery] ([CaseId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_delivery_CreatedAt_Id] ON [core].[delivery] ([CreatedAt], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_delivery_Destination_CreatedAt_Id] ON [core].[delivery] ([Destination], [CreatedAt], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_delivery_Lane_Destination_State_Place] ON [core].[delivery] ([Lane], [Destination], [State], [Place]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_delivery_RowOrder] ON [core].[delivery] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_delivery_SentAt] ON [core].[delivery] ([SentAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_delivery_State_CreatedAt_Id] ON [core].[delivery] ([State], [CreatedAt], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_delivery_State_Destination_CreatedAt_Id] ON [core].[delivery] ([State], [Destination], [CreatedAt], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_delivery_destination_Key] ON [core].[delivery_destination] ([Key]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_delivery_destination_RowOrder] ON [core].[delivery_destination] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_due_timer_RowOrder] ON [core].[due_timer] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_due_timer_State_DueAt_Id] ON [core].[due_timer] ([State], [DueAt], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_due_timer_SubjectId_Kind] ON [core].[due_timer] ([SubjectId], [Kind]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_duty_ComplaintId] ON [complaints].[duty] ([ComplaintId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_duty_Kind_State_DueAt_SettledAt_UnitPath_ComplaintId] ON [complaints].[duty] ([Kind], [State], [DueAt], [SettledAt], [UnitPath], [ComplaintId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_duty_RowOrder] ON [complaints].[duty] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_duty_day_Day_UnitPath] ON [ownership].[duty_day] ([Day], [UnitPath]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_duty_day_RowOrder] ON [ownership].[duty_day] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_duty_day_UnitId_Day] ON [ownership].[duty_day] ([UnitId], [Day]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_employment_PanelMemberId] ON [referrals].[employment] ([PanelMemberId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_employment_RowOrder] ON [referrals].[employment] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_ending_proposal_ComplaintId] ON [complaints].[ending_proposal] ([ComplaintId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_ending_proposal_RowOrder] ON [complaints].[ending_proposal] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_evaluation_invitation_CaseId] ON [evaluations].[evaluation_invitation] ([CaseId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_evaluation_invitation_RowOrder] ON [evaluations].[evaluation_invitation] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_evaluation_invitation_State_SendFrom_CaseNumber] ON [evaluations].[evaluation_invitation] ([State], [SendFrom], [CaseNumber]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_extension_request_ComplaintId] ON [complaints].[extension_request] ([ComplaintId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_extension_request_RowOrder] ON [complaints].[extension_request] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_followed_work_ReorganisationId_At_Id] ON [core].[followed_work] ([ReorganisationId], [At], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_followed_work_ReorganisationId_Work_ItemId] ON [core].[followed_work] ([ReorganisationId], [Work], [ItemId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_followed_work_RowOrder] ON [core].[followed_work] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_group_representative_ComplaintId] ON [complaints].[group_representative] ([ComplaintId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_group_representative_GroupId] ON [complaints].[group_representative] ([GroupId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_group_representative_RowOrder] ON [complaints].[group_representative] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_history_At] ON [core].[history] ([At]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_history_RowOrder] ON [core].[history] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_idempotency_record_At] ON [core].[idempotency_record] ([At]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_idempotency_record_RowOrder] ON [core].[idempotency_record] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_issued_document_CaseId] ON [documents].[issued_document] ([CaseId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_issued_document_RowOrder] ON [documents].[issued_document] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_issued_document_Series_Number] ON [documents].[issued_document] ([Series], [Number]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_issued_document_Sha256] ON [documents].[issued_document] ([Sha256]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_late_fact_ComplaintId] ON [complaints].[late_fact] ([ComplaintId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_late_fact_RowOrder] ON [complaints].[late_fact] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_late_fact_State_ReportedAt] ON [complaints].[late_fact] ([State], [ReportedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_leader_contact_OwnershipId] ON [ownership].[leader_contact] ([OwnershipId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_leader_contact_RowOrder] ON [ownership].[leader_contact] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_leader_ownership_CaseId] ON [ownership].[leader_ownership] ([CaseId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_leader_ownership_CloseOut_LiftedAt] ON [ownership].[leader_ownership] ([CloseOut], [LiftedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_leader_ownership_LeaderId_State_WaitsUntil] ON [ownership].[leader_ownership] ([LeaderId], [State], [WaitsUntil]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_leader_ownership_NamedAt_Id] ON [ownership].[leader_ownership] ([NamedAt], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_leader_ownership_RowOrder] ON [ownership].[leader_ownership] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_leader_ownership_State_Alarms] ON [ownership].[leader_ownership] ([State], [Alarms]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_mediation_body_Code] ON [referrals].[mediation_body] ([Code]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_mediation_body_RowOrder] ON [referrals].[mediation_body] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_mediation_case_BodyId_IsOpen_NextDueAt_Number] ON [referrals].[mediation_case] ([BodyId], [IsOpen], [NextDueAt], [Number]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_mediation_case_CaseId] ON [referrals].[mediation_case] ([CaseId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_mediation_case_Number] ON [referrals].[mediation_case] ([Number]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_mediation_case_OpenCaseId] ON [referrals].[mediation_case] ([OpenCaseId]) WHERE [OpenCaseId] IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_mediation_case_RowOrder] ON [referrals].[mediation_case] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_mediation_session_BodyId_StartsAt] ON [referrals].[mediation_session] ([BodyId], [StartsAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_mediation_session_MediationId] ON [referrals].[mediation_session] ([MediationId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_mediation_session_MediatorId_StartsAt] ON [referrals].[mediation_session] ([MediatorId], [StartsAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_mediation_session_RoomId_StartsAt] ON [referrals].[mediation_session] ([RoomId], [StartsAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_mediation_session_RowOrder] ON [referrals].[mediation_session] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_meeting_room_BodyId] ON [referrals].[meeting_room] ([BodyId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_meeting_room_RowOrder] ON [referrals].[meeting_room] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_moved_limit_CalendarVersion_MovedAt_Id] ON [core].[moved_limit] ([CalendarVersion], [MovedAt], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_moved_limit_RowOrder] ON [core].[moved_limit] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_muted_kind_RowOrder] ON [notifications].[muted_kind] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_note_CaseId] ON [complaints].[note] ([CaseId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_note_RowOrder] ON [complaints].[note] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_notification_CaseId_CreatedAt] ON [notifications].[notification] ([CaseId], [CreatedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_notification_RowOrder] ON [notifications].[notification] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_notification_copy_Channel_State_UnitPath_CreatedAt] ON [notifications].[notification_copy] ([Channel], [State], [UnitPath], [CreatedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_notification_copy_DeliveryId] ON [notifications].[notification_copy] ([DeliveryId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_notification_copy_NotificationId] ON [notifications].[notification_copy] ([NotificationId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_notification_copy_RowOrder] ON [notifications].[notification_copy] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_notification_copy_State_UserId_CaseId] ON [notifications].[notification_copy] ([State], [UserId], [CaseId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_notification_copy_UserId_Channel_IsReplaced_CreatedAt] ON [notifications].[notification_copy] ([UserId], [Channel], [IsReplaced], [CreatedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_notification_copy_UserId_Channel_IsSilent_CreatedAt] ON [notifications].[notification_copy] ([UserId], [Channel], [IsSilent], [CreatedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_notification_copy_UserId_Channel_IsSilent_ReadAt] ON [notifications].[notification_copy] ([UserId], [Channel], [IsSilent], [ReadAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_notification_settings_RowOrder] ON [notifications].[notification_settings] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_OpenIddictApplications_ClientId] ON [OpenIddictApplications] ([ClientId]) WHERE [ClientId] IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_OpenIddictApplications_RowOrder] ON [OpenIddictApplications] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_OpenIddictAuthorizations_ApplicationId_Status_Subject_Type] ON [OpenIddictAuthorizations] ([ApplicationId], [Status], [Subject], [Type]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_OpenIddictAuthorizations_RowOrder] ON [OpenIddictAuthorizations] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_OpenIddictScopes_Name] ON [OpenIddictScopes] ([Name]) WHERE [Name] IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_OpenIddictScopes_RowOrder] ON [OpenIddictScopes] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_OpenIddictTokens_ApplicationId_Status_Subject_Type] ON [OpenIddictTokens] ([ApplicationId], [Status], [Subject], [Type]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_OpenIddictTokens_AuthorizationId] ON [OpenIddictTokens] ([AuthorizationId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_OpenIddictTokens_ReferenceId] ON [OpenIddictTokens] ([ReferenceId]) WHERE [ReferenceId] IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_OpenIddictTokens_RowOrder] ON [OpenIddictTokens] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_ordered_export_ExpiresAt] ON [reports].[ordered_export] ([ExpiresAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_ordered_export_OrderedById_OrderedAt] ON [reports].[ordered_export] ([OrderedById], [OrderedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_ordered_export_RowOrder] ON [reports].[ordered_export] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_organisation_unit_Code] ON [core].[organisation_unit] ([Code]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_organisation_unit_Path] ON [core].[organisation_unit] ([Path]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_organisation_unit_RowOrder] ON [core].[organisation_unit] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_outbox_message_DeliveredAt_DeadAt_CreatedAt] ON [core].[outbox_message] ([DeliveredAt], [DeadAt], [CreatedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_outbox_message_Lane_DeliveredAt_Place] ON [core].[outbox_message] ([Lane], [DeliveredAt], [Place]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_outbox_message_RowOrder] ON [core].[outbox_message] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_own_columns_RowOrder] ON [complaints].[own_columns] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_ownership_measure_OwnerId_State_DueOn] ON [ownership].[ownership_measure] ([OwnerId], [State], [DueOn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_ownership_measure_OwnershipId] ON [ownership].[ownership_measure] ([OwnershipId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_ownership_measure_RowOrder] ON [ownership].[ownership_measure] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_ownership_naming_OwnershipId] ON [ownership].[ownership_naming] ([OwnershipId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_ownership_naming_RowOrder] ON [ownership].[ownership_naming] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_panel_member_BodyId] ON [referrals].[panel_member] ([BodyId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_panel_member_RowOrder] ON [referrals].[panel_member] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_party_AddressMark_ComplaintId] ON [complaints].[party] ([AddressMark], [ComplaintId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_party_ComplaintId] ON [complaints].[party] ([ComplaintId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_party_MainOf] ON [complaints].[party] ([MainOf]) WHERE [MainOf] IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_party_NameMark_ComplaintId] ON [complaints].[party] ([NameMark], [ComplaintId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_party_NumberMark_ComplaintId] ON [complaints].[party] ([NumberMark], [ComplaintId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_party_PhoneMark_ComplaintId] ON [complaints].[party] ([PhoneMark], [ComplaintId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_party_RowOrder] ON [complaints].[party] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_party_name_part_Mark_PartyId] ON [complaints].[party_name_part] ([Mark], [PartyId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_party_name_part_RowOrder] ON [complaints].[party_name_part] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_person_key_CaseId] ON [core].[person_key] ([CaseId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_person_key_KeyId] ON [core].[person_key] ([KeyId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_person_key_RowOrder] ON [core].[person_key] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_plan_activation_Number] ON [ownership].[plan_activation] ([Number]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_plan_activation_RiskEventId] ON [ownership].[plan_activation] ([RiskEventId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_plan_activation_RowOrder] ON [ownership].[plan_activation] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_plan_drill_RecordedAt_Id] ON [ownership].[plan_drill] ([RecordedAt], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_plan_drill_RowOrder] ON [ownership].[plan_drill] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_plan_role_holder_ActivationId_Role] ON [ownership].[plan_role_holder] ([ActivationId], [Role]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_plan_role_holder_PersonId] ON [ownership].[plan_role_holder] ([PersonId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_plan_role_holder_RowOrder] ON [ownership].[plan_role_holder] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_plan_task_ActivationId_Item] ON [ownership].[plan_task] ([ActivationId], [Item]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_plan_task_RowOrder] ON [ownership].[plan_task] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_policy_draft_Key_DraftedAt] ON [core].[policy_draft] ([Key], [DraftedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_policy_draft_Key_ShippedVersion] ON [core].[policy_draft] ([Key], [ShippedVersion]) WHERE [ShippedVersion] IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_policy_draft_OpenKey] ON [core].[policy_draft] ([OpenKey]) WHERE [OpenKey] IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_policy_draft_RowOrder] ON [core].[policy_draft] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_policy_draft_State] ON [core].[policy_draft] ([State]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_policy_simulation_DraftId_StartedAt] ON [policies].[policy_simulation] ([DraftId], [StartedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_policy_simulation_ExpiresAt] ON [policies].[policy_simulation] ([ExpiresAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_policy_simulation_RowOrder] ON [policies].[policy_simulation] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_policy_simulation_UnderWayOf] ON [policies].[policy_simulation] ([UnderWayOf]) WHERE [UnderWayOf] IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_recusal_PersonId] ON [complaints].[recusal] ([PersonId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_recusal_RowOrder] ON [complaints].[recusal] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_registration_draft_OwnerId_SavedAt] ON [complaints].[registration_draft] ([OwnerId], [SavedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_registration_draft_RowOrder] ON [complaints].[registration_draft] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_registration_draft_SavedAt] ON [complaints].[registration_draft] ([SavedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_regulator_forward_ComplaintId] ON [complaints].[regulator_forward] ([ComplaintId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_regulator_forward_RowOrder] ON [complaints].[regulator_forward] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_reorganisation_PersonId_State] ON [core].[reorganisation] ([PersonId], [State]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_reorganisation_ProposedAt_Id] ON [core].[reorganisation] ([ProposedAt], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_reorganisation_RowOrder] ON [core].[reorganisation] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_reorganisation_State_ProposedAt] ON [core].[reorganisation] ([State], [ProposedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_reorganisation_UnitId_State] ON [core].[reorganisation] ([UnitId], [State]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_risk_assessment_CaseId_At] ON [ownership].[risk_assessment] ([CaseId], [At]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_risk_assessment_RowOrder] ON [ownership].[risk_assessment] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_risk_event_Number] ON [ownership].[risk_event] ([Number]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_risk_event_OpenedAt_Id] ON [ownership].[risk_event] ([OpenedAt], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_risk_event_RowOrder] ON [ownership].[risk_event] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_risk_event_State_OpenedAt] ON [ownership].[risk_event] ([State], [OpenedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_risk_event_case_ComplaintId] ON [ownership].[risk_event_case] ([ComplaintId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_risk_event_case_RiskEventId_ComplaintId] ON [ownership].[risk_event_case] ([RiskEventId], [ComplaintId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_risk_event_case_RowOrder] ON [ownership].[risk_event_case] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_risk_report_Number] ON [ownership].[risk_report] ([Number]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_risk_report_RiskEventId] ON [ownership].[risk_report] ([RiskEventId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_risk_report_RowOrder] ON [ownership].[risk_report] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_risk_report_step_RiskEventId] ON [ownership].[risk_report_step] ([RiskEventId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_risk_report_step_RowOrder] ON [ownership].[risk_report_step] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_roster_hole_RowOrder] ON [ownership].[roster_hole] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_roster_hole_UnitId_Day] ON [ownership].[roster_hole] ([UnitId], [Day]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_saved_view_RowOrder] ON [complaints].[saved_view] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_saved_view_UserId_Name] ON [complaints].[saved_view] ([UserId], [Name]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_search_text_SubjectId] ON [core].[search_text] ([SubjectId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_search_token_TextId] ON [core].[search_token] ([TextId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_second_factor_RowOrder] ON [accounts].[second_factor] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_security_event_At] ON [accounts].[security_event] ([At]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_security_event_Kind_At] ON [accounts].[security_event] ([Kind], [At]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_security_event_RowOrder] ON [accounts].[security_event] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_security_event_UserId_At] ON [accounts].[security_event] ([UserId], [At]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_separate_consent_MediationId] ON [referrals].[separate_consent] ([MediationId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_separate_consent_RowOrder] ON [referrals].[separate_consent] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_simulated_case_RowOrder] ON [policies].[simulated_case] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_stored_file_CaseId] ON [core].[stored_file] ([CaseId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_stored_file_RowOrder] ON [core].[stored_file] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_stored_file_Sha256] ON [core].[stored_file] ([Sha256]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_superior_review_ComplaintId] ON [complaints].[superior_review] ([ComplaintId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_superior_review_ReviewerId_State] ON [complaints].[superior_review] ([ReviewerId], [State]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_superior_review_RowOrder] ON [complaints].[superior_review] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_superior_review_State_SuperiorPath] ON [complaints].[superior_review] ([State], [SuperiorPath]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_supplement_request_ComplaintId] ON [complaints].[supplement_request] ([ComplaintId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_supplement_request_RowOrder] ON [complaints].[supplement_request] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_user_session_EndsAt] ON [accounts].[user_session] ([EndsAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_user_session_RowOrder] ON [accounts].[user_session] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE INDEX [IX_user_session_UserId_EndsAt] ON [accounts].[user_session] ([UserId], [EndsAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_work_successor_RowOrder] ON [core].[work_successor] ([RowOrder]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201091821_Initial'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261201091821_Initial', N'10.0.15');
END;

COMMIT;
GO

