using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;
using NpgsqlTypes;

#nullable disable

namespace Mediation.EntityFrameworkCore.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "accounts");

            migrationBuilder.EnsureSchema(
                name: "complaints");

            migrationBuilder.EnsureSchema(
                name: "core");

            migrationBuilder.EnsureSchema(
                name: "referrals");

            migrationBuilder.EnsureSchema(
                name: "ownership");

            migrationBuilder.EnsureSchema(
                name: "evaluations");

            migrationBuilder.EnsureSchema(
                name: "documents");

            migrationBuilder.EnsureSchema(
                name: "notifications");

            migrationBuilder.EnsureSchema(
                name: "reports");

            migrationBuilder.EnsureSchema(
                name: "policies");

            migrationBuilder.CreateTable(
                name: "account_proposal",
                schema: "accounts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    Roles = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    UnitId = table.Column<Guid>(type: "uuid", nullable: true),
                    Reason = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    ProposedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    ProposedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    DecidedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_account_proposal", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "anchor",
                schema: "core",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    Previous = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    Chains = table.Column<int>(type: "integer", nullable: false),
                    Entries = table.Column<long>(type: "bigint", nullable: false),
                    FileName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    Key = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_anchor", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AspNetRoles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true, collation: "C"),
                    NormalizedName = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true, collation: "C"),
                    ConcurrencyStamp = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetRoles", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUsers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DisplayName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    Post = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    UnitId = table.Column<Guid>(type: "uuid", nullable: true),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: true),
                    AbsentFrom = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    AbsentUntil = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    DeputyId = table.Column<Guid>(type: "uuid", nullable: true),
                    EmployeeNumber = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true, collation: "C"),
                    PasswordIsTemporary = table.Column<bool>(type: "boolean", nullable: false),
                    LeftAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    IsDemo = table.Column<bool>(type: "boolean", nullable: false),
                    UserName = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true, collation: "C"),
                    NormalizedUserName = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true, collation: "C"),
                    Email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true, collation: "C"),
                    NormalizedEmail = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true, collation: "C"),
                    EmailConfirmed = table.Column<bool>(type: "boolean", nullable: false),
                    PasswordHash = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    SecurityStamp = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    ConcurrencyStamp = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    PhoneNumber = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    PhoneNumberConfirmed = table.Column<bool>(type: "boolean", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "boolean", nullable: false),
                    LockoutEnd = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "boolean", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUsers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "booking_day",
                schema: "referrals",
                columns: table => new
                {
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    Bookings = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_booking_day", x => new { x.BodyId, x.Day });
                });

            migrationBuilder.CreateTable(
                name: "burst",
                schema: "complaints",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    AlsoKind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true, collation: "C"),
                    AlsoUsual = table.Column<decimal>(type: "numeric(18,2)", precision: 18, scale: 2, nullable: true),
                    AlsoLimit = table.Column<int>(type: "integer", nullable: true),
                    UnitPath = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    ProductCode = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false, collation: "C"),
                    WindowFrom = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    WindowTo = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Persons = table.Column<int>(type: "integer", nullable: false),
                    Usual = table.Column<decimal>(type: "numeric(18,2)", precision: 18, scale: 2, nullable: false),
                    Limit = table.Column<int>(type: "integer", nullable: false),
                    Words = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: false, collation: "C"),
                    PolicyVersion = table.Column<int>(type: "integer", nullable: false),
                    FoundAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    DecidedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true, collation: "C"),
                    CasesDecided = table.Column<int>(type: "integer", nullable: false),
                    MergedIntoId = table.Column<Guid>(type: "uuid", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_burst", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "burst_cursor",
                schema: "complaints",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Position = table.Column<long>(type: "bigint", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_burst_cursor", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "calendar_recount",
                schema: "core",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CalendarVersion = table.Column<int>(type: "integer", nullable: false),
                    BeginsAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Part = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true, collation: "C"),
                    After = table.Column<Guid>(type: "uuid", nullable: false),
                    LookedAt = table.Column<int>(type: "integer", nullable: false),
                    Moving = table.Column<int>(type: "integer", nullable: false),
                    FinishedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_calendar_recount", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "case_chain",
                schema: "core",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Length = table.Column<int>(type: "integer", nullable: false),
                    Head = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_case_chain", x => x.CaseId);
                });

            migrationBuilder.CreateTable(
                name: "complaint",
                schema: "complaints",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Agency = table.Column<int>(type: "integer", maxLength: 40, nullable: false),
                    AgencyPoints = table.Column<int>(type: "integer", nullable: false),
                    AgencyNoteId = table.Column<Guid>(type: "uuid", nullable: true),
                    DutiesVersion = table.Column<int>(type: "integer", nullable: false),
                    LegalDueAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    LastMediation = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true, collation: "C"),
                    Number = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    UnitId = table.Column<Guid>(type: "uuid", nullable: false),
                    UnitPath = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    Channel = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    ProductCode = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false, collation: "C"),
                    CauseCode = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false, collation: "C"),
                    DemandCode = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false, collation: "C"),
                    VerifiedCauseCode = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true, collation: "C"),
                    ClaimedAmount = table.Column<decimal>(type: "numeric(18,2)", precision: 18, scale: 2, nullable: true),
                    Narrative = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Signs = table.Column<int>(type: "integer", maxLength: 40, nullable: false),
                    GroupSize = table.Column<int>(type: "integer", nullable: false),
                    ReceivedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RegisteredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ExternalReference = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    HandlerId = table.Column<Guid>(type: "uuid", nullable: true),
                    Holder = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    HolderName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    RiskScore = table.Column<int>(type: "integer", nullable: false),
                    RiskLevel = table.Column<int>(type: "integer", maxLength: 40, nullable: false),
                    Decision_Outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true, collation: "C"),
                    Decision_GrantedAmount = table.Column<decimal>(type: "numeric(18,2)", precision: 18, scale: 2, nullable: true),
                    Decision_NoteId = table.Column<Guid>(type: "uuid", nullable: true),
                    Decision_DecidedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Decision_DecidedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    ClosedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    NextDueAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    IsOpen = table.Column<bool>(type: "boolean", nullable: false),
                    IsClockPaused = table.Column<bool>(type: "boolean", nullable: false),
                    GroupId = table.Column<Guid>(type: "uuid", nullable: true),
                    MergedIntoId = table.Column<Guid>(type: "uuid", nullable: true),
                    MergerId = table.Column<Guid>(type: "uuid", nullable: true),
                    RedactedNarrative = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    EndingId = table.Column<Guid>(type: "uuid", nullable: true),
                    DecisionNotifiedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    PassedTo_Company = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    PassedTo_Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true, collation: "C"),
                    PassedTo_SentAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    PassedTo_SentHow = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    PassedTo_NoteId = table.Column<Guid>(type: "uuid", nullable: true),
                    PassedTo_Notice = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true, collation: "C"),
                    PassedTo_NoticeAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    PassedTo_NoticeProof = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    WithdrawalPayment = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true, collation: "C"),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaint", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "complaint_group",
                schema: "complaints",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Matter = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    ProductCode = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false, collation: "C"),
                    CauseCode = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false, collation: "C"),
                    FormedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    FormedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ClosedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    ClosedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaint_group", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "cooperation_agreement",
                schema: "referrals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    SignedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "date", nullable: false),
                    ProductScope = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false, collation: "C"),
                    UnitScope = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false, collation: "C"),
                    AmountFrom = table.Column<decimal>(type: "numeric(18,2)", precision: 18, scale: 2, nullable: false),
                    AmountTo = table.Column<decimal>(type: "numeric(18,2)", precision: 18, scale: 2, nullable: true),
                    AcceptanceDays = table.Column<int>(type: "integer", nullable: false),
                    Capacity = table.Column<int>(type: "integer", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cooperation_agreement", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "delivery",
                schema: "core",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    Destination = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Lane = table.Column<Guid>(type: "uuid", nullable: false),
                    Place = table.Column<long>(type: "bigint", nullable: false),
                    Payload = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    About = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    IsUrgent = table.Column<bool>(type: "boolean", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    Attempts = table.Column<int>(type: "integer", nullable: false),
                    EarlierAttempts = table.Column<int>(type: "integer", nullable: false),
                    NextTryAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ClaimedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    ClaimedUntil = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Status = table.Column<int>(type: "integer", nullable: true),
                    DurationMs = table.Column<int>(type: "integer", nullable: true),
                    AnswerHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true, collation: "C"),
                    LastFault = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true, collation: "C"),
                    LastError = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true, collation: "C"),
                    SentAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    SkippedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    SkippedById = table.Column<Guid>(type: "uuid", nullable: true),
                    SkipReason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true, collation: "C"),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_delivery", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "delivery_destination",
                schema: "core",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Key = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    ParkedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ParkedById = table.Column<Guid>(type: "uuid", nullable: true),
                    ParkReason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true, collation: "C"),
                    FailuresInARow = table.Column<int>(type: "integer", nullable: false),
                    OpenUntil = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_delivery_destination", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "due_timer",
                schema: "core",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    SubjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    DueAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    PolicyVersion = table.Column<int>(type: "integer", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    Failures = table.Column<int>(type: "integer", nullable: false),
                    NextTryAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    LastError = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true, collation: "C"),
                    ClaimedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    ClaimedUntil = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    EndedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    SkippedById = table.Column<Guid>(type: "uuid", nullable: true),
                    SkipReason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true, collation: "C"),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_due_timer", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "duty_day",
                schema: "ownership",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    UnitId = table.Column<Guid>(type: "uuid", nullable: false),
                    UnitPath = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    DeputyId = table.Column<Guid>(type: "uuid", nullable: true),
                    SetBy = table.Column<Guid>(type: "uuid", nullable: false),
                    SetAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_duty_day", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "evaluation_invitation",
                schema: "evaluations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseNumber = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    UnitPath = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    Channel = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    SendFrom = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    PolicyVersion = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_evaluation_invitation", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "followed_work",
                schema: "core",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ReorganisationId = table.Column<Guid>(type: "uuid", nullable: false),
                    Work = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    ItemId = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: true),
                    UnitId = table.Column<Guid>(type: "uuid", nullable: true),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_followed_work", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "history",
                schema: "core",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Sequence = table.Column<int>(type: "integer", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ActorId = table.Column<Guid>(type: "uuid", nullable: false),
                    ActorName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    Event = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    Payload = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Rows = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    PreviousHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    Hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_history", x => new { x.CaseId, x.Sequence });
                });

            migrationBuilder.CreateTable(
                name: "idempotency_record",
                schema: "core",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    Key = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    UseCase = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    InputHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    Result = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_idempotency_record", x => new { x.UserId, x.Key });
                });

            migrationBuilder.CreateTable(
                name: "issued_document",
                schema: "documents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    Number = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    Series = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseNumber = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    SubjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    FileId = table.Column<Guid>(type: "uuid", nullable: false),
                    Sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    TemplateKey = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    TemplateVersion = table.Column<int>(type: "integer", nullable: false),
                    AddresseeId = table.Column<Guid>(type: "uuid", nullable: true),
                    SupersedesId = table.Column<Guid>(type: "uuid", nullable: true),
                    IssuedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    IssuedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_issued_document", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "mediation_body",
                schema: "referrals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false, collation: "C"),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    NameEn = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    LicenceNumber = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    Region = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    Contact = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false, collation: "C"),
                    IsActive = table.Column<bool>(type: "boolean", nullable: false),
                    SeriesPattern = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_mediation_body", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "mediation_case",
                schema: "referrals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    BodyName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    IsOpen = table.Column<bool>(type: "boolean", nullable: false),
                    OpenCaseId = table.Column<Guid>(type: "uuid", nullable: true),
                    ProductCode = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false, collation: "C"),
                    RoutingPolicyVersion = table.Column<int>(type: "integer", nullable: false),
                    RoutingReasons = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ChoiceReason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true, collation: "C"),
                    AcceptanceDays = table.Column<int>(type: "integer", nullable: false),
                    PushedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    AcknowledgedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    AcceptBy = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    CalendarVersion = table.Column<int>(type: "integer", nullable: true),
                    AcceptedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    DeclineReason = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true, collation: "C"),
                    DeclineWords = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true, collation: "C"),
                    PanelMemberId = table.Column<Guid>(type: "uuid", nullable: true),
                    MediatorUserId = table.Column<Guid>(type: "uuid", nullable: true),
                    MediatorName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    AgreedAmount = table.Column<decimal>(type: "numeric(18,2)", precision: 18, scale: 2, nullable: true),
                    PayBy = table.Column<DateOnly>(type: "date", nullable: true),
                    Facts = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Terms = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    EndedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    FailureReason = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true, collation: "C"),
                    FailureWords = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true, collation: "C"),
                    AgreementId = table.Column<Guid>(type: "uuid", nullable: true),
                    NextDueAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_mediation_case", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "moved_limit",
                schema: "core",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CalendarVersion = table.Column<int>(type: "integer", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Limit = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    Name = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false, collation: "C"),
                    OldDueAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    DueAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    MovedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_moved_limit", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "muted_kind",
                schema: "notifications",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_muted_kind", x => new { x.UserId, x.Kind });
                });

            migrationBuilder.CreateTable(
                name: "note",
                schema: "complaints",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Text = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    WrittenBy = table.Column<Guid>(type: "uuid", nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_note", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "notification",
                schema: "notifications",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C"),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Subject = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C"),
                    Href = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    Facts = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ActId = table.Column<Guid>(type: "uuid", nullable: false),
                    Place = table.Column<long>(type: "bigint", nullable: false),
                    To = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: true),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: true),
                    Role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true, collation: "C"),
                    UnitPath = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    ExceptId = table.Column<Guid>(type: "uuid", nullable: true),
                    DeliverBy = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    CreatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    AddressedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    TemplateVersion = table.Column<int>(type: "integer", nullable: true),
                    WasPassedUp = table.Column<bool>(type: "boolean", nullable: false),
                    WasAskedFor = table.Column<bool>(type: "boolean", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_notification", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "notification_settings",
                schema: "notifications",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    Language = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false, collation: "C"),
                    ByEmail = table.Column<bool>(type: "boolean", nullable: false),
                    BySms = table.Column<bool>(type: "boolean", nullable: false),
                    QuietFrom = table.Column<TimeOnly>(type: "time without time zone", nullable: true),
                    QuietUntil = table.Column<TimeOnly>(type: "time without time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_notification_settings", x => x.UserId);
                });

            migrationBuilder.CreateTable(
                name: "number_series",
                schema: "core",
                columns: table => new
                {
                    Key = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    Last = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_number_series", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "OpenIddictApplications",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ApplicationType = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true, collation: "C"),
                    ClientId = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    ClientSecret = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    ClientType = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true, collation: "C"),
                    ConcurrencyToken = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true, collation: "C"),
                    ConsentType = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true, collation: "C"),
                    DisplayName = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    DisplayNames = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    JsonWebKeySet = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Permissions = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    PostLogoutRedirectUris = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Properties = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    RedirectUris = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Requirements = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Settings = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OpenIddictApplications", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "OpenIddictScopes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ConcurrencyToken = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true, collation: "C"),
                    Description = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Descriptions = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    DisplayName = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    DisplayNames = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    Properties = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Resources = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OpenIddictScopes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ordered_export",
                schema: "reports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    OrderedById = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    Filter = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Language = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false, collation: "C"),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    OrderedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    FinishedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ExpiresAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Rows = table.Column<int>(type: "integer", nullable: true),
                    FileId = table.Column<Guid>(type: "uuid", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ordered_export", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "organisation_unit",
                schema: "core",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false, collation: "C"),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    NameEn = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    ParentId = table.Column<Guid>(type: "uuid", nullable: true),
                    Path = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    ClosedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    TreeRevision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organisation_unit", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "outbox_message",
                schema: "core",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Lane = table.Column<Guid>(type: "uuid", nullable: false),
                    Place = table.Column<long>(type: "bigint", nullable: false),
                    Payload = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    CreatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    DeliveredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Attempts = table.Column<int>(type: "integer", nullable: false),
                    EarlierAttempts = table.Column<int>(type: "integer", nullable: false),
                    NextTryAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    LastError = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true, collation: "C"),
                    ClaimedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    ClaimedUntil = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    DeadAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    SkippedById = table.Column<Guid>(type: "uuid", nullable: true),
                    SkipReason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true, collation: "C"),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outbox_message", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "own_columns",
                schema: "complaints",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    Columns = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_own_columns", x => x.UserId);
                });

            migrationBuilder.CreateTable(
                name: "panel_member",
                schema: "referrals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    Expertise = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    AppointedUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_panel_member", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "plan_drill",
                schema: "ownership",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Scenario = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    UnitId = table.Column<Guid>(type: "uuid", nullable: false),
                    UnitPath = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    HeldOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Participants = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false, collation: "C"),
                    Findings = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false, collation: "C"),
                    Improvements = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false, collation: "C"),
                    RecordedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    RecorderName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_drill", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "policy",
                schema: "core",
                columns: table => new
                {
                    Key = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    EffectiveFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    Json = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    PublishedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Origin = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    ShippedVersion = table.Column<int>(type: "integer", nullable: true),
                    DraftId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_policy", x => new { x.Key, x.Version });
                });

            migrationBuilder.CreateTable(
                name: "policy_draft",
                schema: "core",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Key = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    OpenKey = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    Origin = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    ShippedVersion = table.Column<int>(type: "integer", nullable: true),
                    Json = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    EffectiveFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    BasedOn = table.Column<int>(type: "integer", nullable: false),
                    Note = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false, collation: "C"),
                    AuthorId = table.Column<Guid>(type: "uuid", nullable: false),
                    AuthorName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    DraftedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    DecidedById = table.Column<Guid>(type: "uuid", nullable: true),
                    DecidedByName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    DecidedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true, collation: "C"),
                    PublishedVersion = table.Column<int>(type: "integer", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_policy_draft", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "policy_simulation",
                schema: "policies",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DraftId = table.Column<Guid>(type: "uuid", nullable: false),
                    UnderWayOf = table.Column<Guid>(type: "uuid", nullable: true),
                    Policy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    StartedById = table.Column<Guid>(type: "uuid", nullable: false),
                    StartedByName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    StartedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    Of = table.Column<int>(type: "integer", nullable: false),
                    LookedAt = table.Column<int>(type: "integer", nullable: false),
                    Differing = table.Column<int>(type: "integer", nullable: false),
                    After = table.Column<Guid>(type: "uuid", nullable: false),
                    FinishedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ExpiresAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_policy_simulation", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "registration_draft",
                schema: "complaints",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: false),
                    Sealed = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Writer = table.Column<Guid>(type: "uuid", nullable: false),
                    Edition = table.Column<int>(type: "integer", nullable: false),
                    SavedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_registration_draft", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "reorganisation",
                schema: "core",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    UnitId = table.Column<Guid>(type: "uuid", nullable: true),
                    Code = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false, collation: "C"),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    NameEn = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    FormerName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    FormerNameEn = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    TargetUnitId = table.Column<Guid>(type: "uuid", nullable: true),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: true),
                    LeavesOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Reason = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    ProposedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    ProposedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    DecidedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    FromPath = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    ToPath = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    BeganAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Part = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true, collation: "C"),
                    After = table.Column<Guid>(type: "uuid", nullable: false),
                    Found = table.Column<int>(type: "integer", nullable: false),
                    Round = table.Column<int>(type: "integer", nullable: false),
                    FinishedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reorganisation", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "risk_event",
                schema: "ownership",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    Class = table.Column<int>(type: "integer", maxLength: 40, nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    Title = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    UnitId = table.Column<Guid>(type: "uuid", nullable: false),
                    UnitPath = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    LearnedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    HappenedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    OpenedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ReporterId = table.Column<Guid>(type: "uuid", nullable: false),
                    ReporterName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    Persons = table.Column<int>(type: "integer", nullable: true),
                    Outlets = table.Column<int>(type: "integer", nullable: true),
                    Hours = table.Column<decimal>(type: "numeric(18,2)", precision: 18, scale: 2, nullable: true),
                    Days = table.Column<int>(type: "integer", nullable: true),
                    Amount = table.Column<decimal>(type: "numeric(18,2)", precision: 18, scale: 2, nullable: true),
                    SocialEffect = table.Column<bool>(type: "boolean", nullable: true),
                    VerySensitive = table.Column<bool>(type: "boolean", nullable: true),
                    AccountJson = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    PolicyVersion = table.Column<int>(type: "integer", nullable: false),
                    ReasonsJson = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Authority = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    BurstId = table.Column<Guid>(type: "uuid", nullable: true),
                    AcknowledgedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    AcknowledgerName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    AcknowledgedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    CallRung = table.Column<int>(type: "integer", nullable: false),
                    CalledId = table.Column<Guid>(type: "uuid", nullable: true),
                    CalledName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    CalledAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    CalledKeys = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    NextCallAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ActivePlanId = table.Column<Guid>(type: "uuid", nullable: true),
                    PlanActivatorName = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    PlanActivatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    TelephoneDueAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    PhonedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    WrittenDueAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    WrittenGivenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    FollowUpDueAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ChangedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    FinalDueAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    FinalGivenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    FinalRung = table.Column<int>(type: "integer", nullable: false),
                    FinalInformedPath = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    FinalInformedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    DisposedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ConcludedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Disposal = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true, collation: "C"),
                    TimesLate = table.Column<int>(type: "integer", nullable: false),
                    LearnedReason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true, collation: "C"),
                    RaisedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_risk_event", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "roster_hole",
                schema: "ownership",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    UnitId = table.Column<Guid>(type: "uuid", nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    FoundAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_roster_hole", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "saved_view",
                schema: "complaints",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false, collation: "C"),
                    Query = table.Column<string>(type: "character varying(1500)", maxLength: 1500, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_saved_view", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "search_text",
                schema: "core",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    SubjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    Tokens = table.Column<NpgsqlTsVector>(type: "tsvector", nullable: false),
                    IndexedBy = table.Column<int>(type: "integer", nullable: false),
                    Revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_search_text", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "second_factor",
                schema: "accounts",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    ProtectedKey = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false, collation: "C"),
                    ActiveSince = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LastStep = table.Column<long>(type: "bigint", nullable: false),
                    RecoveryHashes = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_second_factor", x => x.UserId);
                });

            migrationBuilder.CreateTable(
                name: "security_event",
                schema: "accounts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    ActorId = table.Column<Guid>(type: "uuid", nullable: true),
                    UserId = table.Column<Guid>(type: "uuid", nullable: true),
                    Address = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    Detail = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_security_event", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "stored_file",
                schema: "core",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: true),
                    Name = table.Column<string>(type: "character varying(260)", maxLength: 260, nullable: false, collation: "C"),
                    MediaType = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    Bytes = table.Column<long>(type: "bigint", nullable: false),
                    Sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    UploadedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    UploadedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_stored_file", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "user_session",
                schema: "accounts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    EndsAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    LastSeenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ConfirmedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Method = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    Stamp = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    Address = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    Network = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    Device = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_user_session", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AspNetRoleClaims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    RoleId = table.Column<Guid>(type: "uuid", nullable: false),
                    ClaimType = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    ClaimValue = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetRoleClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AspNetRoleClaims_AspNetRoles_RoleId",
                        column: x => x.RoleId,
                        principalTable: "AspNetRoles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserClaims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    ClaimType = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    ClaimValue = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AspNetUserClaims_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserLogins",
                columns: table => new
                {
                    LoginProvider = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false, collation: "C"),
                    ProviderKey = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false, collation: "C"),
                    ProviderDisplayName = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserLogins", x => new { x.LoginProvider, x.ProviderKey });
                    table.ForeignKey(
                        name: "FK_AspNetUserLogins_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserRoles",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    RoleId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserRoles", x => new { x.UserId, x.RoleId });
                    table.ForeignKey(
                        name: "FK_AspNetUserRoles_AspNetRoles_RoleId",
                        column: x => x.RoleId,
                        principalTable: "AspNetRoles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_AspNetUserRoles_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserTokens",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    LoginProvider = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false, collation: "C"),
                    Name = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false, collation: "C"),
                    Value = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserTokens", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.ForeignKey(
                        name: "FK_AspNetUserTokens_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "burst_case",
                schema: "complaints",
                columns: table => new
                {
                    BurstId = table.Column<Guid>(type: "uuid", nullable: false),
                    ComplaintId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_burst_case", x => new { x.BurstId, x.ComplaintId });
                    table.ForeignKey(
                        name: "FK_burst_case_burst_BurstId",
                        column: x => x.BurstId,
                        principalSchema: "complaints",
                        principalTable: "burst",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "agency_check",
                schema: "complaints",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Points = table.Column<int>(type: "integer", nullable: false),
                    IsSuspected = table.Column<bool>(type: "boolean", nullable: false),
                    PolicyVersion = table.Column<int>(type: "integer", nullable: false),
                    FactsJson = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    SignalsJson = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agency_check", x => x.Id);
                    table.ForeignKey(
                        name: "FK_agency_check_complaint_CaseId",
                        column: x => x.CaseId,
                        principalSchema: "complaints",
                        principalTable: "complaint",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "case_claim",
                schema: "complaints",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ComplaintId = table.Column<Guid>(type: "uuid", nullable: false),
                    DemandCode = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false, collation: "C"),
                    Amount = table.Column<decimal>(type: "numeric(18,2)", precision: 18, scale: 2, nullable: true),
                    NoteId = table.Column<Guid>(type: "uuid", nullable: true),
                    AddedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    DroppedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Result = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true, collation: "C"),
                    Responsibility = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true, collation: "C"),
                    Area = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true, collation: "C"),
                    UnitId = table.Column<Guid>(type: "uuid", nullable: true),
                    FindingNoteId = table.Column<Guid>(type: "uuid", nullable: true),
                    Evidence = table.Column<string>(type: "character varying(740)", maxLength: 740, nullable: false, collation: "C"),
                    FoundBy = table.Column<Guid>(type: "uuid", nullable: true),
                    FoundAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true, collation: "C"),
                    Granted = table.Column<decimal>(type: "numeric(18,2)", precision: 18, scale: 2, nullable: true),
                    ReasonsNoteId = table.Column<Guid>(type: "uuid", nullable: true),
                    DecisionNoteId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_case_claim", x => x.Id);
                    table.ForeignKey(
                        name: "FK_case_claim_complaint_ComplaintId",
                        column: x => x.ComplaintId,
                        principalSchema: "complaints",
                        principalTable: "complaint",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "case_task",
                schema: "complaints",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ComplaintId = table.Column<Guid>(type: "uuid", nullable: false),
                    NoteId = table.Column<Guid>(type: "uuid", nullable: false),
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    SetBy = table.Column<Guid>(type: "uuid", nullable: false),
                    SetAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    IsLate = table.Column<bool>(type: "boolean", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ResultNoteId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_case_task", x => x.Id);
                    table.ForeignKey(
                        name: "FK_case_task_complaint_ComplaintId",
                        column: x => x.ComplaintId,
                        principalSchema: "complaints",
                        principalTable: "complaint",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "clock_fact",
                schema: "complaints",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ComplaintId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true, collation: "C"),
                    Ground = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Article = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    TotalDays = table.Column<int>(type: "integer", nullable: true),
                    Duty = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true, collation: "C"),
                    Subject = table.Column<Guid>(type: "uuid", nullable: true),
                    LateProofApproved = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_clock_fact", x => x.Id);
                    table.ForeignKey(
                        name: "FK_clock_fact_complaint_ComplaintId",
                        column: x => x.ComplaintId,
                        principalSchema: "complaints",
                        principalTable: "complaint",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "complaint_link",
                schema: "complaints",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ComplaintId = table.Column<Guid>(type: "uuid", nullable: false),
                    OtherId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    NoteId = table.Column<Guid>(type: "uuid", nullable: false),
                    LinkedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    LinkedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RemovedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    RemovedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaint_link", x => x.Id);
                    table.ForeignKey(
                        name: "FK_complaint_link_complaint_ComplaintId",
                        column: x => x.ComplaintId,
                        principalSchema: "complaints",
                        principalTable: "complaint",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "duty",
                schema: "complaints",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ComplaintId = table.Column<Guid>(type: "uuid", nullable: false),
                    UnitPath = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    RuleId = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    IsLegal = table.Column<bool>(type: "boolean", nullable: false),
                    AnswersTo = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    Subject = table.Column<Guid>(type: "uuid", nullable: true),
                    DueAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    CalendarVersion = table.Column<int>(type: "integer", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    SettledAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    EndedWithoutAnswer = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_duty", x => x.Id);
                    table.ForeignKey(
                        name: "FK_duty_complaint_ComplaintId",
                        column: x => x.ComplaintId,
                        principalSchema: "complaints",
                        principalTable: "complaint",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ending_proposal",
                schema: "complaints",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ComplaintId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    Ground = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    RulesVersion = table.Column<int>(type: "integer", nullable: false),
                    NoteId = table.Column<Guid>(type: "uuid", nullable: false),
                    ProofFileId = table.Column<Guid>(type: "uuid", nullable: true),
                    ProposedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    ProposedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    DecidedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ReturnNoteId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ending_proposal", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ending_proposal_complaint_ComplaintId",
                        column: x => x.ComplaintId,
                        principalSchema: "complaints",
                        principalTable: "complaint",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "extension_request",
                schema: "complaints",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ComplaintId = table.Column<Guid>(type: "uuid", nullable: false),
                    DutyId = table.Column<Guid>(type: "uuid", nullable: false),
                    RuleId = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    FromDays = table.Column<int>(type: "integer", nullable: false),
                    ToDays = table.Column<int>(type: "integer", nullable: false),
                    NoteId = table.Column<Guid>(type: "uuid", nullable: false),
                    RequestedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    RequestedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    DecidedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    RejectionNoteId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_extension_request", x => x.Id);
                    table.ForeignKey(
                        name: "FK_extension_request_complaint_ComplaintId",
                        column: x => x.ComplaintId,
                        principalSchema: "complaints",
                        principalTable: "complaint",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "late_fact",
                schema: "complaints",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ComplaintId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Ground = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true, collation: "C"),
                    Notice = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true, collation: "C"),
                    Proof = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    Evidence = table.Column<string>(type: "character varying(740)", maxLength: 740, nullable: false, collation: "C"),
                    NoteId = table.Column<Guid>(type: "uuid", nullable: false),
                    ReportedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    ReportedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    DecidedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    RejectionNoteId = table.Column<Guid>(type: "uuid", nullable: true),
                    OldDueAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    DueAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_late_fact", x => x.Id);
                    table.ForeignKey(
                        name: "FK_late_fact_complaint_ComplaintId",
                        column: x => x.ComplaintId,
                        principalSchema: "complaints",
                        principalTable: "complaint",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "leader_ownership",
                schema: "ownership",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CloseOut = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    CheckedById = table.Column<Guid>(type: "uuid", nullable: true),
                    CheckedByName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    CheckedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    CheckNoteId = table.Column<Guid>(type: "uuid", nullable: true),
                    SupplementNoteId = table.Column<Guid>(type: "uuid", nullable: true),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    Level = table.Column<int>(type: "integer", maxLength: 40, nullable: false),
                    LadderPolicyVersion = table.Column<int>(type: "integer", nullable: false),
                    LeaderId = table.Column<Guid>(type: "uuid", nullable: true),
                    LeaderName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    LeaderPost = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    LeaderUnitPath = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    Rung = table.Column<int>(type: "integer", nullable: false),
                    WaitsUntil = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Alarms = table.Column<int>(type: "integer", nullable: false),
                    NamedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    AcceptedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LiftedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    SearchJson = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_leader_ownership", x => x.Id);
                    table.ForeignKey(
                        name: "FK_leader_ownership_complaint_CaseId",
                        column: x => x.CaseId,
                        principalSchema: "complaints",
                        principalTable: "complaint",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "party",
                schema: "complaints",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PreferredChannel = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true, collation: "C"),
                    Language = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true, collation: "C"),
                    ComplaintId = table.Column<Guid>(type: "uuid", nullable: false),
                    MainOf = table.Column<Guid>(type: "uuid", nullable: true),
                    Role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    IsOrganisation = table.Column<bool>(type: "boolean", nullable: false),
                    IsAnonymous = table.Column<bool>(type: "boolean", nullable: false),
                    Sealed = table.Column<byte[]>(type: "bytea", nullable: false),
                    NumberMark = table.Column<long>(type: "bigint", nullable: true),
                    PhoneMark = table.Column<long>(type: "bigint", nullable: true),
                    NameMark = table.Column<long>(type: "bigint", nullable: true),
                    AddressMark = table.Column<long>(type: "bigint", nullable: true),
                    IndexedBy = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false, collation: "C"),
                    ReceivesNotices = table.Column<bool>(type: "boolean", nullable: false),
                    MaySettle = table.Column<bool>(type: "boolean", nullable: false),
                    ProofFileId = table.Column<Guid>(type: "uuid", nullable: true),
                    ProofReference = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    ValidUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    EarnsOwnLiving = table.Column<bool>(type: "boolean", nullable: false),
                    AddedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Ending = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_party", x => x.Id);
                    table.ForeignKey(
                        name: "FK_party_complaint_ComplaintId",
                        column: x => x.ComplaintId,
                        principalSchema: "complaints",
                        principalTable: "complaint",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_party_complaint_MainOf",
                        column: x => x.MainOf,
                        principalSchema: "complaints",
                        principalTable: "complaint",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "recusal",
                schema: "complaints",
                columns: table => new
                {
                    ComplaintId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Ground = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_recusal", x => new { x.ComplaintId, x.PersonId });
                    table.ForeignKey(
                        name: "FK_recusal_complaint_ComplaintId",
                        column: x => x.ComplaintId,
                        principalSchema: "complaints",
                        principalTable: "complaint",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "regulator_forward",
                schema: "complaints",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ComplaintId = table.Column<Guid>(type: "uuid", nullable: false),
                    Regulator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false, collation: "C"),
                    Reference = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    ForwardedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    AnsweredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    AnswerProof = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    AnswerNoteId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_regulator_forward", x => x.Id);
                    table.ForeignKey(
                        name: "FK_regulator_forward_complaint_ComplaintId",
                        column: x => x.ComplaintId,
                        principalSchema: "complaints",
                        principalTable: "complaint",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "risk_assessment",
                schema: "ownership",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Occasion = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    Score = table.Column<int>(type: "integer", nullable: false),
                    Level = table.Column<int>(type: "integer", maxLength: 40, nullable: false),
                    Signs = table.Column<int>(type: "integer", maxLength: 40, nullable: false),
                    ContributionsJson = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    FactsJson = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    PolicyVersion = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_risk_assessment", x => x.Id);
                    table.ForeignKey(
                        name: "FK_risk_assessment_complaint_CaseId",
                        column: x => x.CaseId,
                        principalSchema: "complaints",
                        principalTable: "complaint",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "superior_review",
                schema: "complaints",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ComplaintId = table.Column<Guid>(type: "uuid", nullable: false),
                    Ordinal = table.Column<int>(type: "integer", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    Manner = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    ReceivedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    DecisionReceivedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    DecisionOf = table.Column<Guid>(type: "uuid", nullable: false),
                    SuperiorUnitId = table.Column<Guid>(type: "uuid", nullable: false),
                    SuperiorPath = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    GroundsNoteId = table.Column<Guid>(type: "uuid", nullable: false),
                    FileId = table.Column<Guid>(type: "uuid", nullable: true),
                    ReviewerId = table.Column<Guid>(type: "uuid", nullable: true),
                    Outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true, collation: "C"),
                    ReasonsNoteId = table.Column<Guid>(type: "uuid", nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    NoticeManner = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true, collation: "C"),
                    NotifiedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    NoticeProof = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    WithdrawnAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_superior_review", x => x.Id);
                    table.ForeignKey(
                        name: "FK_superior_review_complaint_ComplaintId",
                        column: x => x.ComplaintId,
                        principalSchema: "complaints",
                        principalTable: "complaint",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "supplement_request",
                schema: "complaints",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ComplaintId = table.Column<Guid>(type: "uuid", nullable: false),
                    Materials = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false, collation: "C"),
                    RulesVersion = table.Column<int>(type: "integer", nullable: false),
                    NoteId = table.Column<Guid>(type: "uuid", nullable: true),
                    ReplyBy = table.Column<DateOnly>(type: "date", nullable: false),
                    RequestedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    RequestedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Answer = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true, collation: "C"),
                    AnsweredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_supplement_request", x => x.Id);
                    table.ForeignKey(
                        name: "FK_supplement_request_complaint_ComplaintId",
                        column: x => x.ComplaintId,
                        principalSchema: "complaints",
                        principalTable: "complaint",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "group_representative",
                schema: "complaints",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    GroupId = table.Column<Guid>(type: "uuid", nullable: false),
                    ComplaintId = table.Column<Guid>(type: "uuid", nullable: false),
                    RecordedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    ElectedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_group_representative", x => x.Id);
                    table.ForeignKey(
                        name: "FK_group_representative_complaint_group_GroupId",
                        column: x => x.GroupId,
                        principalSchema: "complaints",
                        principalTable: "complaint_group",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "meeting_room",
                schema: "referrals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_meeting_room", x => x.Id);
                    table.ForeignKey(
                        name: "FK_meeting_room_mediation_body_BodyId",
                        column: x => x.BodyId,
                        principalSchema: "referrals",
                        principalTable: "mediation_body",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "data_sharing_record",
                schema: "referrals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    MediationId = table.Column<Guid>(type: "uuid", nullable: false),
                    ConsentId = table.Column<Guid>(type: "uuid", nullable: false),
                    Recipient = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false, collation: "C"),
                    Purpose = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    Snapshot = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Sealed = table.Column<byte[]>(type: "bytea", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    SnapshotSha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    SharedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_data_sharing_record", x => x.Id);
                    table.ForeignKey(
                        name: "FK_data_sharing_record_mediation_case_MediationId",
                        column: x => x.MediationId,
                        principalSchema: "referrals",
                        principalTable: "mediation_case",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "mediation_session",
                schema: "referrals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    MediationId = table.Column<Guid>(type: "uuid", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    MediatorId = table.Column<Guid>(type: "uuid", nullable: false),
                    Manner = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    RoomId = table.Column<Guid>(type: "uuid", nullable: true),
                    Place = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false, collation: "C"),
                    StartsAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    EndsAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    HeldAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Present = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true, collation: "C"),
                    Record = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    MovedFrom = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    CancelledAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Change = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_mediation_session", x => x.Id);
                    table.ForeignKey(
                        name: "FK_mediation_session_mediation_case_MediationId",
                        column: x => x.MediationId,
                        principalSchema: "referrals",
                        principalTable: "mediation_case",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "separate_consent",
                schema: "referrals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    MediationId = table.Column<Guid>(type: "uuid", nullable: false),
                    Manner = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    GivenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Proof = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    Recipient = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false, collation: "C"),
                    Purpose = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    ValidUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    WithdrawnAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    FieldList = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_separate_consent", x => x.Id);
                    table.ForeignKey(
                        name: "FK_separate_consent_mediation_case_MediationId",
                        column: x => x.MediationId,
                        principalSchema: "referrals",
                        principalTable: "mediation_case",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "notification_copy",
                schema: "notifications",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    NotificationId = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C"),
                    Urgency = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    Channel = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    UserId = table.Column<Guid>(type: "uuid", nullable: true),
                    InsteadOfId = table.Column<Guid>(type: "uuid", nullable: true),
                    RepresentativeId = table.Column<Guid>(type: "uuid", nullable: true),
                    Language = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false, collation: "C"),
                    MaskedAddress = table.Column<string>(type: "character varying(320)", maxLength: 320, nullable: true, collation: "C"),
                    UnitPath = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    CreatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    SendFrom = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    DeliveryId = table.Column<Guid>(type: "uuid", nullable: true),
                    TextSha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    SentAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ReadAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    IsSettled = table.Column<bool>(type: "boolean", nullable: false),
                    IsSilent = table.Column<bool>(type: "boolean", nullable: false),
                    IsReplaced = table.Column<bool>(type: "boolean", nullable: false),
                    Error = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true, collation: "C"),
                    PostedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Tracking = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true, collation: "C"),
                    PostedById = table.Column<Guid>(type: "uuid", nullable: true),
                    PrintedSha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true, collation: "C"),
                    PrintedDocument = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    DiscardReason = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    DiscardedById = table.Column<Guid>(type: "uuid", nullable: true),
                    PrintedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_notification_copy", x => x.Id);
                    table.ForeignKey(
                        name: "FK_notification_copy_notification_NotificationId",
                        column: x => x.NotificationId,
                        principalSchema: "notifications",
                        principalTable: "notification",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "OpenIddictAuthorizations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ApplicationId = table.Column<Guid>(type: "uuid", nullable: true),
                    ConcurrencyToken = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true, collation: "C"),
                    CreationDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Properties = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Scopes = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Status = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true, collation: "C"),
                    Subject = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    Type = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OpenIddictAuthorizations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OpenIddictAuthorizations_OpenIddictApplications_Application~",
                        column: x => x.ApplicationId,
                        principalTable: "OpenIddictApplications",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "employment",
                schema: "referrals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PanelMemberId = table.Column<Guid>(type: "uuid", nullable: false),
                    Employer = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    FromYear = table.Column<int>(type: "integer", nullable: false),
                    ToYear = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_employment", x => x.Id);
                    table.ForeignKey(
                        name: "FK_employment_panel_member_PanelMemberId",
                        column: x => x.PanelMemberId,
                        principalSchema: "referrals",
                        principalTable: "panel_member",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "simulated_case",
                schema: "policies",
                columns: table => new
                {
                    SimulationId = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Change = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    BeforeText = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    BeforeWord = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    AfterText = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    AfterWord = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    LeaderBeforeId = table.Column<Guid>(type: "uuid", nullable: true),
                    LeaderBefore = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    LeaderAfterId = table.Column<Guid>(type: "uuid", nullable: true),
                    LeaderAfter = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    IsLedOtherwise = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_simulated_case", x => new { x.SimulationId, x.CaseId });
                    table.ForeignKey(
                        name: "FK_simulated_case_policy_simulation_SimulationId",
                        column: x => x.SimulationId,
                        principalSchema: "policies",
                        principalTable: "policy_simulation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "work_successor",
                schema: "core",
                columns: table => new
                {
                    ReorganisationId = table.Column<Guid>(type: "uuid", nullable: false),
                    Work = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_work_successor", x => new { x.ReorganisationId, x.Work });
                    table.ForeignKey(
                        name: "FK_work_successor_reorganisation_ReorganisationId",
                        column: x => x.ReorganisationId,
                        principalSchema: "core",
                        principalTable: "reorganisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "plan_activation",
                schema: "ownership",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C"),
                    RiskEventId = table.Column<Guid>(type: "uuid", nullable: false),
                    Scenario = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    Evidence = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false, collation: "C"),
                    ActivatedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    ActivatorName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    ActivatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    PolicyVersion = table.Column<int>(type: "integer", nullable: false),
                    EndedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    EndedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Lessons = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true, collation: "C"),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_activation", x => x.Id);
                    table.ForeignKey(
                        name: "FK_plan_activation_risk_event_RiskEventId",
                        column: x => x.RiskEventId,
                        principalSchema: "ownership",
                        principalTable: "risk_event",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "risk_event_case",
                schema: "ownership",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RiskEventId = table.Column<Guid>(type: "uuid", nullable: false),
                    ComplaintId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_risk_event_case", x => x.Id);
                    table.ForeignKey(
                        name: "FK_risk_event_case_complaint_ComplaintId",
                        column: x => x.ComplaintId,
                        principalSchema: "complaints",
                        principalTable: "complaint",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_risk_event_case_risk_event_RiskEventId",
                        column: x => x.RiskEventId,
                        principalSchema: "ownership",
                        principalTable: "risk_event",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "risk_report",
                schema: "ownership",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RiskEventId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    Ordinal = table.Column<int>(type: "integer", nullable: false),
                    Number = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C"),
                    DocumentId = table.Column<Guid>(type: "uuid", nullable: false),
                    WrittenBy = table.Column<Guid>(type: "uuid", nullable: false),
                    AuthorName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    WrittenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ContentJson = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    PolicyVersion = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_risk_report", x => x.Id);
                    table.ForeignKey(
                        name: "FK_risk_report_risk_event_RiskEventId",
                        column: x => x.RiskEventId,
                        principalSchema: "ownership",
                        principalTable: "risk_event",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "risk_report_step",
                schema: "ownership",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RiskEventId = table.Column<Guid>(type: "uuid", nullable: false),
                    ReportId = table.Column<Guid>(type: "uuid", nullable: true),
                    Leg = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    Means = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    GivenBy = table.Column<Guid>(type: "uuid", nullable: false),
                    GiverName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    GivenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Receiver = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    Proof = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_risk_report_step", x => x.Id);
                    table.ForeignKey(
                        name: "FK_risk_report_step_risk_event_RiskEventId",
                        column: x => x.RiskEventId,
                        principalSchema: "ownership",
                        principalTable: "risk_event",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "leader_contact",
                schema: "ownership",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    OwnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    LeaderId = table.Column<Guid>(type: "uuid", nullable: false),
                    LeaderName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    Manner = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    Party = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    Result = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    SpokenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    NoteId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_leader_contact", x => x.Id);
                    table.ForeignKey(
                        name: "FK_leader_contact_leader_ownership_OwnershipId",
                        column: x => x.OwnershipId,
                        principalSchema: "ownership",
                        principalTable: "leader_ownership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ownership_measure",
                schema: "ownership",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    OwnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    Title = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: false),
                    OwnerName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    DueAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    SetAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    SetBy = table.Column<Guid>(type: "uuid", nullable: false),
                    CompletedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    CompletedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    Proof = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true, collation: "C"),
                    ProofFileId = table.Column<Guid>(type: "uuid", nullable: true),
                    WithdrawnAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    WithdrawnBy = table.Column<Guid>(type: "uuid", nullable: true),
                    WithdrawnBecause = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ownership_measure", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ownership_measure_leader_ownership_OwnershipId",
                        column: x => x.OwnershipId,
                        principalSchema: "ownership",
                        principalTable: "leader_ownership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ownership_naming",
                schema: "ownership",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    OwnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    LeaderId = table.Column<Guid>(type: "uuid", nullable: false),
                    LeaderName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    LeaderPost = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    Rung = table.Column<int>(type: "integer", nullable: false),
                    NamedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    AcceptBy = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Basis = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    CalendarVersion = table.Column<int>(type: "integer", nullable: false),
                    Row = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    AssignmentPolicyVersion = table.Column<int>(type: "integer", nullable: false),
                    ReasonsJson = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    FactsJson = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    AcceptedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    EndedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ownership_naming", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ownership_naming_leader_ownership_OwnershipId",
                        column: x => x.OwnershipId,
                        principalSchema: "ownership",
                        principalTable: "leader_ownership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "party_name_part",
                schema: "complaints",
                columns: table => new
                {
                    PartyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Mark = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_party_name_part", x => new { x.PartyId, x.Mark });
                    table.ForeignKey(
                        name: "FK_party_name_part_party_PartyId",
                        column: x => x.PartyId,
                        principalSchema: "complaints",
                        principalTable: "party",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "person_key",
                schema: "core",
                columns: table => new
                {
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    KeyId = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false, collation: "C"),
                    Wrapped = table.Column<byte[]>(type: "bytea", maxLength: 61, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_person_key", x => x.PersonId);
                    table.ForeignKey(
                        name: "FK_person_key_party_PersonId",
                        column: x => x.PersonId,
                        principalSchema: "complaints",
                        principalTable: "party",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "OpenIddictTokens",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ApplicationId = table.Column<Guid>(type: "uuid", nullable: true),
                    AuthorizationId = table.Column<Guid>(type: "uuid", nullable: true),
                    ConcurrencyToken = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true, collation: "C"),
                    CreationDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ExpirationDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Payload = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Properties = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    RedemptionDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ReferenceId = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    Status = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true, collation: "C"),
                    Subject = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    Type = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OpenIddictTokens", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OpenIddictTokens_OpenIddictApplications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalTable: "OpenIddictApplications",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_OpenIddictTokens_OpenIddictAuthorizations_AuthorizationId",
                        column: x => x.AuthorizationId,
                        principalTable: "OpenIddictAuthorizations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "plan_role_holder",
                schema: "ownership",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ActivationId = table.Column<Guid>(type: "uuid", nullable: false),
                    Role = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C"),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: true),
                    PersonName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    AssignedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    PresentAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_role_holder", x => x.Id);
                    table.ForeignKey(
                        name: "FK_plan_role_holder_plan_activation_ActivationId",
                        column: x => x.ActivationId,
                        principalSchema: "ownership",
                        principalTable: "plan_activation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "plan_task",
                schema: "ownership",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ActivationId = table.Column<Guid>(type: "uuid", nullable: false),
                    Item = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C"),
                    Role = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C"),
                    Duty = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true, collation: "C"),
                    DueAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    DoneAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    DoneBy = table.Column<Guid>(type: "uuid", nullable: true),
                    DoerName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    Proof = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true, collation: "C"),
                    LateAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LeftReason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_task", x => x.Id);
                    table.ForeignKey(
                        name: "FK_plan_task_plan_activation_ActivationId",
                        column: x => x.ActivationId,
                        principalSchema: "ownership",
                        principalTable: "plan_activation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_account_proposal_State_ProposedAt",
                schema: "accounts",
                table: "account_proposal",
                columns: new[] { "State", "ProposedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_account_proposal_UserId",
                schema: "accounts",
                table: "account_proposal",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_agency_check_CaseId_At",
                schema: "complaints",
                table: "agency_check",
                columns: new[] { "CaseId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_anchor_At",
                schema: "core",
                table: "anchor",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetRoleClaims_RoleId",
                table: "AspNetRoleClaims",
                column: "RoleId");

            migrationBuilder.CreateIndex(
                name: "RoleNameIndex",
                table: "AspNetRoles",
                column: "NormalizedName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserClaims_UserId",
                table: "AspNetUserClaims",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserLogins_UserId",
                table: "AspNetUserLogins",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserRoles_RoleId",
                table: "AspNetUserRoles",
                column: "RoleId");

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "AspNetUsers",
                column: "NormalizedEmail");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUsers_BodyId",
                table: "AspNetUsers",
                column: "BodyId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUsers_DeputyId",
                table: "AspNetUsers",
                column: "DeputyId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUsers_EmployeeNumber",
                table: "AspNetUsers",
                column: "EmployeeNumber",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUsers_UnitId",
                table: "AspNetUsers",
                column: "UnitId");

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "AspNetUsers",
                column: "NormalizedUserName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_burst_State_FoundAt_Id",
                schema: "complaints",
                table: "burst",
                columns: new[] { "State", "FoundAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_burst_case_ComplaintId",
                schema: "complaints",
                table: "burst_case",
                column: "ComplaintId");

            migrationBuilder.CreateIndex(
                name: "IX_calendar_recount_CalendarVersion",
                schema: "core",
                table: "calendar_recount",
                column: "CalendarVersion",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_case_claim_ComplaintId",
                schema: "complaints",
                table: "case_claim",
                column: "ComplaintId");

            migrationBuilder.CreateIndex(
                name: "IX_case_task_ComplaintId",
                schema: "complaints",
                table: "case_task",
                column: "ComplaintId");

            migrationBuilder.CreateIndex(
                name: "IX_case_task_OwnerId_State_DueOn",
                schema: "complaints",
                table: "case_task",
                columns: new[] { "OwnerId", "State", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_clock_fact_ComplaintId",
                schema: "complaints",
                table: "clock_fact",
                column: "ComplaintId");

            migrationBuilder.CreateIndex(
                name: "IX_complaint_ExternalReference",
                schema: "complaints",
                table: "complaint",
                column: "ExternalReference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_complaint_GroupId",
                schema: "complaints",
                table: "complaint",
                column: "GroupId");

            migrationBuilder.CreateIndex(
                name: "IX_complaint_HandlerId_IsOpen_IsClockPaused_NextDueAt_Id",
                schema: "complaints",
                table: "complaint",
                columns: new[] { "HandlerId", "IsOpen", "IsClockPaused", "NextDueAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_complaint_HandlerId_IsOpen_NextDueAt_Number",
                schema: "complaints",
                table: "complaint",
                columns: new[] { "HandlerId", "IsOpen", "NextDueAt", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_complaint_IsOpen_IsClockPaused_NextDueAt_UnitPath_Id",
                schema: "complaints",
                table: "complaint",
                columns: new[] { "IsOpen", "IsClockPaused", "NextDueAt", "UnitPath", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_complaint_IsOpen_NextDueAt_Number_UnitId_HandlerId_UnitPath~",
                schema: "complaints",
                table: "complaint",
                columns: new[] { "IsOpen", "NextDueAt", "Number", "UnitId", "HandlerId", "UnitPath", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_complaint_MergedIntoId",
                schema: "complaints",
                table: "complaint",
                column: "MergedIntoId");

            migrationBuilder.CreateIndex(
                name: "IX_complaint_Number",
                schema: "complaints",
                table: "complaint",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_complaint_ProductCode_UnitId_ReceivedAt_Id",
                schema: "complaints",
                table: "complaint",
                columns: new[] { "ProductCode", "UnitId", "ReceivedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_complaint_ReceivedAt_State_IsOpen_Channel_ProductCode_UnitP~",
                schema: "complaints",
                table: "complaint",
                columns: new[] { "ReceivedAt", "State", "IsOpen", "Channel", "ProductCode", "UnitPath", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_complaint_State_IsOpen_Channel_ProductCode_ReceivedAt_UnitP~",
                schema: "complaints",
                table: "complaint",
                columns: new[] { "State", "IsOpen", "Channel", "ProductCode", "ReceivedAt", "UnitPath", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_complaint_UnitId_IsOpen_NextDueAt_Number",
                schema: "complaints",
                table: "complaint",
                columns: new[] { "UnitId", "IsOpen", "NextDueAt", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_complaint_UnitId_RegisteredAt_Id",
                schema: "complaints",
                table: "complaint",
                columns: new[] { "UnitId", "RegisteredAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_complaint_VerifiedCauseCode_ReceivedAt_UnitPath_Id",
                schema: "complaints",
                table: "complaint",
                columns: new[] { "VerifiedCauseCode", "ReceivedAt", "UnitPath", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_complaint_group_CaseId",
                schema: "complaints",
                table: "complaint_group",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_complaint_link_ComplaintId",
                schema: "complaints",
                table: "complaint_link",
                column: "ComplaintId");

            migrationBuilder.CreateIndex(
                name: "IX_complaint_link_OtherId",
                schema: "complaints",
                table: "complaint_link",
                column: "OtherId");

            migrationBuilder.CreateIndex(
                name: "IX_cooperation_agreement_BodyId",
                schema: "referrals",
                table: "cooperation_agreement",
                column: "BodyId");

            migrationBuilder.CreateIndex(
                name: "IX_data_sharing_record_MediationId",
                schema: "referrals",
                table: "data_sharing_record",
                column: "MediationId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_delivery_CaseId",
                schema: "core",
                table: "delivery",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_delivery_CreatedAt_Id",
                schema: "core",
                table: "delivery",
                columns: new[] { "CreatedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_delivery_Destination_CreatedAt_Id",
                schema: "core",
                table: "delivery",
                columns: new[] { "Destination", "CreatedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_delivery_Lane_Destination_State_Place",
                schema: "core",
                table: "delivery",
                columns: new[] { "Lane", "Destination", "State", "Place" });

            migrationBuilder.CreateIndex(
                name: "IX_delivery_SentAt",
                schema: "core",
                table: "delivery",
                column: "SentAt");

            migrationBuilder.CreateIndex(
                name: "IX_delivery_State_CreatedAt_Id",
                schema: "core",
                table: "delivery",
                columns: new[] { "State", "CreatedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_delivery_State_Destination_CreatedAt_Id",
                schema: "core",
                table: "delivery",
                columns: new[] { "State", "Destination", "CreatedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_delivery_destination_Key",
                schema: "core",
                table: "delivery_destination",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_due_timer_State_DueAt_Id",
                schema: "core",
                table: "due_timer",
                columns: new[] { "State", "DueAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_due_timer_SubjectId_Kind",
                schema: "core",
                table: "due_timer",
                columns: new[] { "SubjectId", "Kind" });

            migrationBuilder.CreateIndex(
                name: "IX_duty_ComplaintId",
                schema: "complaints",
                table: "duty",
                column: "ComplaintId");

            migrationBuilder.CreateIndex(
                name: "IX_duty_Kind_State_DueAt_SettledAt_UnitPath_ComplaintId",
                schema: "complaints",
                table: "duty",
                columns: new[] { "Kind", "State", "DueAt", "SettledAt", "UnitPath", "ComplaintId" });

            migrationBuilder.CreateIndex(
                name: "IX_duty_day_Day_UnitPath",
                schema: "ownership",
                table: "duty_day",
                columns: new[] { "Day", "UnitPath" });

            migrationBuilder.CreateIndex(
                name: "IX_duty_day_UnitId_Day",
                schema: "ownership",
                table: "duty_day",
                columns: new[] { "UnitId", "Day" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_employment_PanelMemberId",
                schema: "referrals",
                table: "employment",
                column: "PanelMemberId");

            migrationBuilder.CreateIndex(
                name: "IX_ending_proposal_ComplaintId",
                schema: "complaints",
                table: "ending_proposal",
                column: "ComplaintId");

            migrationBuilder.CreateIndex(
                name: "IX_evaluation_invitation_CaseId",
                schema: "evaluations",
                table: "evaluation_invitation",
                column: "CaseId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_evaluation_invitation_State_SendFrom_CaseNumber",
                schema: "evaluations",
                table: "evaluation_invitation",
                columns: new[] { "State", "SendFrom", "CaseNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_extension_request_ComplaintId",
                schema: "complaints",
                table: "extension_request",
                column: "ComplaintId");

            migrationBuilder.CreateIndex(
                name: "IX_followed_work_ReorganisationId_At_Id",
                schema: "core",
                table: "followed_work",
                columns: new[] { "ReorganisationId", "At", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_followed_work_ReorganisationId_Work_ItemId",
                schema: "core",
                table: "followed_work",
                columns: new[] { "ReorganisationId", "Work", "ItemId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_group_representative_ComplaintId",
                schema: "complaints",
                table: "group_representative",
                column: "ComplaintId");

            migrationBuilder.CreateIndex(
                name: "IX_group_representative_GroupId",
                schema: "complaints",
                table: "group_representative",
                column: "GroupId");

            migrationBuilder.CreateIndex(
                name: "IX_history_At",
                schema: "core",
                table: "history",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_idempotency_record_At",
                schema: "core",
                table: "idempotency_record",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_issued_document_CaseId",
                schema: "documents",
                table: "issued_document",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_issued_document_Series_Number",
                schema: "documents",
                table: "issued_document",
                columns: new[] { "Series", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_issued_document_Sha256",
                schema: "documents",
                table: "issued_document",
                column: "Sha256");

            migrationBuilder.CreateIndex(
                name: "IX_late_fact_ComplaintId",
                schema: "complaints",
                table: "late_fact",
                column: "ComplaintId");

            migrationBuilder.CreateIndex(
                name: "IX_late_fact_State_ReportedAt",
                schema: "complaints",
                table: "late_fact",
                columns: new[] { "State", "ReportedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_leader_contact_OwnershipId",
                schema: "ownership",
                table: "leader_contact",
                column: "OwnershipId");

            migrationBuilder.CreateIndex(
                name: "IX_leader_ownership_CaseId",
                schema: "ownership",
                table: "leader_ownership",
                column: "CaseId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_leader_ownership_CloseOut_LiftedAt",
                schema: "ownership",
                table: "leader_ownership",
                columns: new[] { "CloseOut", "LiftedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_leader_ownership_LeaderId_State_WaitsUntil",
                schema: "ownership",
                table: "leader_ownership",
                columns: new[] { "LeaderId", "State", "WaitsUntil" });

            migrationBuilder.CreateIndex(
                name: "IX_leader_ownership_NamedAt_Id",
                schema: "ownership",
                table: "leader_ownership",
                columns: new[] { "NamedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_leader_ownership_State_Alarms",
                schema: "ownership",
                table: "leader_ownership",
                columns: new[] { "State", "Alarms" });

            migrationBuilder.CreateIndex(
                name: "IX_mediation_body_Code",
                schema: "referrals",
                table: "mediation_body",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_mediation_case_BodyId_IsOpen_NextDueAt_Number",
                schema: "referrals",
                table: "mediation_case",
                columns: new[] { "BodyId", "IsOpen", "NextDueAt", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_mediation_case_CaseId",
                schema: "referrals",
                table: "mediation_case",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_mediation_case_Number",
                schema: "referrals",
                table: "mediation_case",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_mediation_case_OpenCaseId",
                schema: "referrals",
                table: "mediation_case",
                column: "OpenCaseId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_mediation_session_BodyId_StartsAt",
                schema: "referrals",
                table: "mediation_session",
                columns: new[] { "BodyId", "StartsAt" });

            migrationBuilder.CreateIndex(
                name: "IX_mediation_session_MediationId",
                schema: "referrals",
                table: "mediation_session",
                column: "MediationId");

            migrationBuilder.CreateIndex(
                name: "IX_mediation_session_MediatorId_StartsAt",
                schema: "referrals",
                table: "mediation_session",
                columns: new[] { "MediatorId", "StartsAt" });

            migrationBuilder.CreateIndex(
                name: "IX_mediation_session_RoomId_StartsAt",
                schema: "referrals",
                table: "mediation_session",
                columns: new[] { "RoomId", "StartsAt" });

            migrationBuilder.CreateIndex(
                name: "IX_meeting_room_BodyId",
                schema: "referrals",
                table: "meeting_room",
                column: "BodyId");

            migrationBuilder.CreateIndex(
                name: "IX_moved_limit_CalendarVersion_MovedAt_Id",
                schema: "core",
                table: "moved_limit",
                columns: new[] { "CalendarVersion", "MovedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_note_CaseId",
                schema: "complaints",
                table: "note",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_notification_CaseId_CreatedAt",
                schema: "notifications",
                table: "notification",
                columns: new[] { "CaseId", "CreatedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_notification_copy_Channel_State_UnitPath_CreatedAt",
                schema: "notifications",
                table: "notification_copy",
                columns: new[] { "Channel", "State", "UnitPath", "CreatedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_notification_copy_DeliveryId",
                schema: "notifications",
                table: "notification_copy",
                column: "DeliveryId");

            migrationBuilder.CreateIndex(
                name: "IX_notification_copy_NotificationId",
                schema: "notifications",
                table: "notification_copy",
                column: "NotificationId");

            migrationBuilder.CreateIndex(
                name: "IX_notification_copy_State_UserId_CaseId",
                schema: "notifications",
                table: "notification_copy",
                columns: new[] { "State", "UserId", "CaseId" });

            migrationBuilder.CreateIndex(
                name: "IX_notification_copy_UserId_Channel_IsReplaced_CreatedAt",
                schema: "notifications",
                table: "notification_copy",
                columns: new[] { "UserId", "Channel", "IsReplaced", "CreatedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_notification_copy_UserId_Channel_IsSilent_CreatedAt",
                schema: "notifications",
                table: "notification_copy",
                columns: new[] { "UserId", "Channel", "IsSilent", "CreatedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_notification_copy_UserId_Channel_IsSilent_ReadAt",
                schema: "notifications",
                table: "notification_copy",
                columns: new[] { "UserId", "Channel", "IsSilent", "ReadAt" });

            migrationBuilder.CreateIndex(
                name: "IX_OpenIddictApplications_ClientId",
                table: "OpenIddictApplications",
                column: "ClientId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OpenIddictAuthorizations_ApplicationId_Status_Subject_Type",
                table: "OpenIddictAuthorizations",
                columns: new[] { "ApplicationId", "Status", "Subject", "Type" });

            migrationBuilder.CreateIndex(
                name: "IX_OpenIddictScopes_Name",
                table: "OpenIddictScopes",
                column: "Name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OpenIddictTokens_ApplicationId_Status_Subject_Type",
                table: "OpenIddictTokens",
                columns: new[] { "ApplicationId", "Status", "Subject", "Type" });

            migrationBuilder.CreateIndex(
                name: "IX_OpenIddictTokens_AuthorizationId",
                table: "OpenIddictTokens",
                column: "AuthorizationId");

            migrationBuilder.CreateIndex(
                name: "IX_OpenIddictTokens_ReferenceId",
                table: "OpenIddictTokens",
                column: "ReferenceId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ordered_export_ExpiresAt",
                schema: "reports",
                table: "ordered_export",
                column: "ExpiresAt");

            migrationBuilder.CreateIndex(
                name: "IX_ordered_export_OrderedById_OrderedAt",
                schema: "reports",
                table: "ordered_export",
                columns: new[] { "OrderedById", "OrderedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_organisation_unit_Code",
                schema: "core",
                table: "organisation_unit",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_organisation_unit_Path",
                schema: "core",
                table: "organisation_unit",
                column: "Path");

            migrationBuilder.CreateIndex(
                name: "IX_outbox_message_DeliveredAt_DeadAt_CreatedAt",
                schema: "core",
                table: "outbox_message",
                columns: new[] { "DeliveredAt", "DeadAt", "CreatedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_outbox_message_Lane_DeliveredAt_Place",
                schema: "core",
                table: "outbox_message",
                columns: new[] { "Lane", "DeliveredAt", "Place" });

            migrationBuilder.CreateIndex(
                name: "IX_ownership_measure_OwnerId_State_DueOn",
                schema: "ownership",
                table: "ownership_measure",
                columns: new[] { "OwnerId", "State", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_ownership_measure_OwnershipId",
                schema: "ownership",
                table: "ownership_measure",
                column: "OwnershipId");

            migrationBuilder.CreateIndex(
                name: "IX_ownership_naming_OwnershipId",
                schema: "ownership",
                table: "ownership_naming",
                column: "OwnershipId");

            migrationBuilder.CreateIndex(
                name: "IX_panel_member_BodyId",
                schema: "referrals",
                table: "panel_member",
                column: "BodyId");

            migrationBuilder.CreateIndex(
                name: "IX_party_AddressMark_ComplaintId",
                schema: "complaints",
                table: "party",
                columns: new[] { "AddressMark", "ComplaintId" });

            migrationBuilder.CreateIndex(
                name: "IX_party_ComplaintId",
                schema: "complaints",
                table: "party",
                column: "ComplaintId");

            migrationBuilder.CreateIndex(
                name: "IX_party_MainOf",
                schema: "complaints",
                table: "party",
                column: "MainOf",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_party_NameMark_ComplaintId",
                schema: "complaints",
                table: "party",
                columns: new[] { "NameMark", "ComplaintId" });

            migrationBuilder.CreateIndex(
                name: "IX_party_NumberMark_ComplaintId",
                schema: "complaints",
                table: "party",
                columns: new[] { "NumberMark", "ComplaintId" });

            migrationBuilder.CreateIndex(
                name: "IX_party_PhoneMark_ComplaintId",
                schema: "complaints",
                table: "party",
                columns: new[] { "PhoneMark", "ComplaintId" });

            migrationBuilder.CreateIndex(
                name: "IX_party_name_part_Mark_PartyId",
                schema: "complaints",
                table: "party_name_part",
                columns: new[] { "Mark", "PartyId" });

            migrationBuilder.CreateIndex(
                name: "IX_person_key_CaseId",
                schema: "core",
                table: "person_key",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_person_key_KeyId",
                schema: "core",
                table: "person_key",
                column: "KeyId");

            migrationBuilder.CreateIndex(
                name: "IX_plan_activation_Number",
                schema: "ownership",
                table: "plan_activation",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_plan_activation_RiskEventId",
                schema: "ownership",
                table: "plan_activation",
                column: "RiskEventId");

            migrationBuilder.CreateIndex(
                name: "IX_plan_drill_RecordedAt_Id",
                schema: "ownership",
                table: "plan_drill",
                columns: new[] { "RecordedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_plan_role_holder_ActivationId_Role",
                schema: "ownership",
                table: "plan_role_holder",
                columns: new[] { "ActivationId", "Role" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_plan_role_holder_PersonId",
                schema: "ownership",
                table: "plan_role_holder",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_plan_task_ActivationId_Item",
                schema: "ownership",
                table: "plan_task",
                columns: new[] { "ActivationId", "Item" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_policy_draft_Key_DraftedAt",
                schema: "core",
                table: "policy_draft",
                columns: new[] { "Key", "DraftedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_policy_draft_Key_ShippedVersion",
                schema: "core",
                table: "policy_draft",
                columns: new[] { "Key", "ShippedVersion" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_policy_draft_OpenKey",
                schema: "core",
                table: "policy_draft",
                column: "OpenKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_policy_draft_State",
                schema: "core",
                table: "policy_draft",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_policy_simulation_DraftId_StartedAt",
                schema: "policies",
                table: "policy_simulation",
                columns: new[] { "DraftId", "StartedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_policy_simulation_ExpiresAt",
                schema: "policies",
                table: "policy_simulation",
                column: "ExpiresAt");

            migrationBuilder.CreateIndex(
                name: "IX_policy_simulation_UnderWayOf",
                schema: "policies",
                table: "policy_simulation",
                column: "UnderWayOf",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_recusal_PersonId",
                schema: "complaints",
                table: "recusal",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_registration_draft_OwnerId_SavedAt",
                schema: "complaints",
                table: "registration_draft",
                columns: new[] { "OwnerId", "SavedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_registration_draft_SavedAt",
                schema: "complaints",
                table: "registration_draft",
                column: "SavedAt");

            migrationBuilder.CreateIndex(
                name: "IX_regulator_forward_ComplaintId",
                schema: "complaints",
                table: "regulator_forward",
                column: "ComplaintId");

            migrationBuilder.CreateIndex(
                name: "IX_reorganisation_PersonId_State",
                schema: "core",
                table: "reorganisation",
                columns: new[] { "PersonId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_reorganisation_ProposedAt_Id",
                schema: "core",
                table: "reorganisation",
                columns: new[] { "ProposedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_reorganisation_State_ProposedAt",
                schema: "core",
                table: "reorganisation",
                columns: new[] { "State", "ProposedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_reorganisation_UnitId_State",
                schema: "core",
                table: "reorganisation",
                columns: new[] { "UnitId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_risk_assessment_CaseId_At",
                schema: "ownership",
                table: "risk_assessment",
                columns: new[] { "CaseId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_risk_event_Number",
                schema: "ownership",
                table: "risk_event",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_risk_event_OpenedAt_Id",
                schema: "ownership",
                table: "risk_event",
                columns: new[] { "OpenedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_risk_event_State_OpenedAt",
                schema: "ownership",
                table: "risk_event",
                columns: new[] { "State", "OpenedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_risk_event_case_ComplaintId",
                schema: "ownership",
                table: "risk_event_case",
                column: "ComplaintId");

            migrationBuilder.CreateIndex(
                name: "IX_risk_event_case_RiskEventId_ComplaintId",
                schema: "ownership",
                table: "risk_event_case",
                columns: new[] { "RiskEventId", "ComplaintId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_risk_report_Number",
                schema: "ownership",
                table: "risk_report",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_risk_report_RiskEventId",
                schema: "ownership",
                table: "risk_report",
                column: "RiskEventId");

            migrationBuilder.CreateIndex(
                name: "IX_risk_report_step_RiskEventId",
                schema: "ownership",
                table: "risk_report_step",
                column: "RiskEventId");

            migrationBuilder.CreateIndex(
                name: "IX_roster_hole_UnitId_Day",
                schema: "ownership",
                table: "roster_hole",
                columns: new[] { "UnitId", "Day" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_saved_view_UserId_Name",
                schema: "complaints",
                table: "saved_view",
                columns: new[] { "UserId", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_search_text_SubjectId",
                schema: "core",
                table: "search_text",
                column: "SubjectId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_search_text_Tokens",
                schema: "core",
                table: "search_text",
                column: "Tokens")
                .Annotation("Npgsql:IndexMethod", "gin");

            migrationBuilder.CreateIndex(
                name: "IX_security_event_At",
                schema: "accounts",
                table: "security_event",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_security_event_Kind_At",
                schema: "accounts",
                table: "security_event",
                columns: new[] { "Kind", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_security_event_UserId_At",
                schema: "accounts",
                table: "security_event",
                columns: new[] { "UserId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_separate_consent_MediationId",
                schema: "referrals",
                table: "separate_consent",
                column: "MediationId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_stored_file_CaseId",
                schema: "core",
                table: "stored_file",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_stored_file_Sha256",
                schema: "core",
                table: "stored_file",
                column: "Sha256");

            migrationBuilder.CreateIndex(
                name: "IX_superior_review_ComplaintId",
                schema: "complaints",
                table: "superior_review",
                column: "ComplaintId");

            migrationBuilder.CreateIndex(
                name: "IX_superior_review_ReviewerId_State",
                schema: "complaints",
                table: "superior_review",
                columns: new[] { "ReviewerId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_superior_review_State_SuperiorPath",
                schema: "complaints",
                table: "superior_review",
                columns: new[] { "State", "SuperiorPath" });

            migrationBuilder.CreateIndex(
                name: "IX_supplement_request_ComplaintId",
                schema: "complaints",
                table: "supplement_request",
                column: "ComplaintId");

            migrationBuilder.CreateIndex(
                name: "IX_user_session_EndsAt",
                schema: "accounts",
                table: "user_session",
                column: "EndsAt");

            migrationBuilder.CreateIndex(
                name: "IX_user_session_UserId_EndsAt",
                schema: "accounts",
                table: "user_session",
                columns: new[] { "UserId", "EndsAt" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "account_proposal",
                schema: "accounts");

            migrationBuilder.DropTable(
                name: "agency_check",
                schema: "complaints");

            migrationBuilder.DropTable(
                name: "anchor",
                schema: "core");

            migrationBuilder.DropTable(
                name: "AspNetRoleClaims");

            migrationBuilder.DropTable(
                name: "AspNetUserClaims");

            migrationBuilder.DropTable(
                name: "AspNetUserLogins");

            migrationBuilder.DropTable(
                name: "AspNetUserRoles");

            migrationBuilder.DropTable(
                name: "AspNetUserTokens");

            migrationBuilder.DropTable(
                name: "booking_day",
                schema: "referrals");

            migrationBuilder.DropTable(
                name: "burst_case",
                schema: "complaints");

            migrationBuilder.DropTable(
                name: "burst_cursor",
                schema: "complaints");

            migrationBuilder.DropTable(
                name: "calendar_recount",
                schema: "core");

            migrationBuilder.DropTable(
                name: "case_chain",
                schema: "core");

            migrationBuilder.DropTable(
                name: "case_claim",
                schema: "complaints");

            migrationBuilder.DropTable(
                name: "case_task",
                schema: "complaints");

            migrationBuilder.DropTable(
                name: "clock_fact",
                schema: "complaints");

            migrationBuilder.DropTable(
                name: "complaint_link",
                schema: "complaints");

            migrationBuilder.DropTable(
                name: "cooperation_agreement",
                schema: "referrals");

            migrationBuilder.DropTable(
                name: "data_sharing_record",
                schema: "referrals");

            migrationBuilder.DropTable(
                name: "delivery",
                schema: "core");

            migrationBuilder.DropTable(
                name: "delivery_destination",
                schema: "core");

            migrationBuilder.DropTable(
                name: "due_timer",
                schema: "core");

            migrationBuilder.DropTable(
                name: "duty",
                schema: "complaints");

            migrationBuilder.DropTable(
                name: "duty_day",
                schema: "ownership");

            migrationBuilder.DropTable(
                name: "employment",
                schema: "referrals");

            migrationBuilder.DropTable(
                name: "ending_proposal",
                schema: "complaints");

            migrationBuilder.DropTable(
                name: "evaluation_invitation",
                schema: "evaluations");

            migrationBuilder.DropTable(
                name: "extension_request",
                schema: "complaints");

            migrationBuilder.DropTable(
                name: "followed_work",
                schema: "core");

            migrationBuilder.DropTable(
                name: "group_representative",
                schema: "complaints");

            migrationBuilder.DropTable(
                name: "history",
                schema: "core");

            migrationBuilder.DropTable(
                name: "idempotency_record",
                schema: "core");

            migrationBuilder.DropTable(
                name: "issued_document",
                schema: "documents");

            migrationBuilder.DropTable(
                name: "late_fact",
                schema: "complaints");

            migrationBuilder.DropTable(
                name: "leader_contact",
                schema: "ownership");

            migrationBuilder.DropTable(
                name: "mediation_session",
                schema: "referrals");

            migrationBuilder.DropTable(
                name: "meeting_room",
                schema: "referrals");

            migrationBuilder.DropTable(
                name: "moved_limit",
                schema: "core");

            migrationBuilder.DropTable(
                name: "muted_kind",
                schema: "notifications");

            migrationBuilder.DropTable(
                name: "note",
                schema: "complaints");

            migrationBuilder.DropTable(
                name: "notification_copy",
                schema: "notifications");

            migrationBuilder.DropTable(
                name: "notification_settings",
                schema: "notifications");

            migrationBuilder.DropTable(
                name: "number_series",
                schema: "core");

            migrationBuilder.DropTable(
                name: "OpenIddictScopes");

            migrationBuilder.DropTable(
                name: "OpenIddictTokens");

            migrationBuilder.DropTable(
                name: "ordered_export",
                schema: "reports");

            migrationBuilder.DropTable(
                name: "organisation_unit",
                schema: "core");

            migrationBuilder.DropTable(
                name: "outbox_message",
                schema: "core");

            migrationBuilder.DropTable(
                name: "own_columns",
                schema: "complaints");

            migrationBuilder.DropTable(
                name: "ownership_measure",
                schema: "ownership");

            migrationBuilder.DropTable(
                name: "ownership_naming",
                schema: "ownership");

            migrationBuilder.DropTable(
                name: "party_name_part",
                schema: "complaints");

            migrationBuilder.DropTable(
                name: "person_key",
                schema: "core");

            migrationBuilder.DropTable(
                name: "plan_drill",
                schema: "ownership");

            migrationBuilder.DropTable(
                name: "plan_role_holder",
                schema: "ownership");

            migrationBuilder.DropTable(
                name: "plan_task",
                schema: "ownership");

            migrationBuilder.DropTable(
                name: "policy",
                schema: "core");

            migrationBuilder.DropTable(
                name: "policy_draft",
                schema: "core");

            migrationBuilder.DropTable(
                name: "recusal",
                schema: "complaints");

            migrationBuilder.DropTable(
                name: "registration_draft",
                schema: "complaints");

            migrationBuilder.DropTable(
                name: "regulator_forward",
                schema: "complaints");

            migrationBuilder.DropTable(
                name: "risk_assessment",
                schema: "ownership");

            migrationBuilder.DropTable(
                name: "risk_event_case",
                schema: "ownership");

            migrationBuilder.DropTable(
                name: "risk_report",
                schema: "ownership");

            migrationBuilder.DropTable(
                name: "risk_report_step",
                schema: "ownership");

            migrationBuilder.DropTable(
                name: "roster_hole",
                schema: "ownership");

            migrationBuilder.DropTable(
                name: "saved_view",
                schema: "complaints");

            migrationBuilder.DropTable(
                name: "search_text",
                schema: "core");

            migrationBuilder.DropTable(
                name: "second_factor",
                schema: "accounts");

            migrationBuilder.DropTable(
                name: "security_event",
                schema: "accounts");

            migrationBuilder.DropTable(
                name: "separate_consent",
                schema: "referrals");

            migrationBuilder.DropTable(
                name: "simulated_case",
                schema: "policies");

            migrationBuilder.DropTable(
                name: "stored_file",
                schema: "core");

            migrationBuilder.DropTable(
                name: "superior_review",
                schema: "complaints");

            migrationBuilder.DropTable(
                name: "supplement_request",
                schema: "complaints");

            migrationBuilder.DropTable(
                name: "user_session",
                schema: "accounts");

            migrationBuilder.DropTable(
                name: "work_successor",
                schema: "core");

            migrationBuilder.DropTable(
                name: "AspNetRoles");

            migrationBuilder.DropTable(
                name: "AspNetUsers");

            migrationBuilder.DropTable(
                name: "burst",
                schema: "complaints");

            migrationBuilder.DropTable(
                name: "panel_member",
                schema: "referrals");

            migrationBuilder.DropTable(
                name: "complaint_group",
                schema: "complaints");

            migrationBuilder.DropTable(
                name: "mediation_body",
                schema: "referrals");

            migrationBuilder.DropTable(
                name: "notification",
                schema: "notifications");

            migrationBuilder.DropTable(
                name: "OpenIddictAuthorizations");

            migrationBuilder.DropTable(
                name: "leader_ownership",
                schema: "ownership");

            migrationBuilder.DropTable(
                name: "party",
                schema: "complaints");

            migrationBuilder.DropTable(
                name: "plan_activation",
                schema: "ownership");

            migrationBuilder.DropTable(
                name: "mediation_case",
                schema: "referrals");

            migrationBuilder.DropTable(
                name: "policy_simulation",
                schema: "policies");

            migrationBuilder.DropTable(
                name: "reorganisation",
                schema: "core");

            migrationBuilder.DropTable(
                name: "OpenIddictApplications");

            migrationBuilder.DropTable(
                name: "complaint",
                schema: "complaints");

            migrationBuilder.DropTable(
                name: "risk_event",
                schema: "ownership");
        }
    }
}
