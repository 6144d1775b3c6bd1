using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Mediation.EntityFrameworkCore.Migrations.Sqlite
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Roles = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    UnitId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ProposedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProposedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    DecidedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Previous = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Chains = table.Column<int>(type: "INTEGER", nullable: false),
                    Entries = table.Column<long>(type: "INTEGER", nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_anchor", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AspNetRoles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    NormalizedName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetRoles", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUsers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DisplayName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Post = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    UnitId = table.Column<Guid>(type: "TEXT", nullable: true),
                    BodyId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AbsentFrom = table.Column<DateTime>(type: "TEXT", nullable: true),
                    AbsentUntil = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DeputyId = table.Column<Guid>(type: "TEXT", nullable: true),
                    EmployeeNumber = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    PasswordIsTemporary = table.Column<bool>(type: "INTEGER", nullable: false),
                    LeftAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    IsDemo = table.Column<bool>(type: "INTEGER", nullable: false),
                    UserName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    NormalizedUserName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    Email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    EmailConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    PasswordHash = table.Column<string>(type: "TEXT", nullable: true),
                    SecurityStamp = table.Column<string>(type: "TEXT", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", nullable: true),
                    PhoneNumber = table.Column<string>(type: "TEXT", nullable: true),
                    PhoneNumberConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    LockoutEnd = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "INTEGER", nullable: false)
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
                    BodyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Bookings = table.Column<int>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AlsoKind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    AlsoUsual = table.Column<long>(type: "INTEGER", nullable: true),
                    AlsoLimit = table.Column<int>(type: "INTEGER", nullable: true),
                    UnitPath = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    ProductCode = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    WindowFrom = table.Column<DateTime>(type: "TEXT", nullable: false),
                    WindowTo = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Persons = table.Column<int>(type: "INTEGER", nullable: false),
                    Usual = table.Column<long>(type: "INTEGER", nullable: false),
                    Limit = table.Column<int>(type: "INTEGER", nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    PolicyVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    FoundAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    DecidedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    CasesDecided = table.Column<int>(type: "INTEGER", nullable: false),
                    MergedIntoId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Position = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CalendarVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    BeginsAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Part = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    After = table.Column<Guid>(type: "TEXT", nullable: false),
                    LookedAt = table.Column<int>(type: "INTEGER", nullable: false),
                    Moving = table.Column<int>(type: "INTEGER", nullable: false),
                    FinishedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Length = table.Column<int>(type: "INTEGER", nullable: false),
                    Head = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Agency = table.Column<int>(type: "INTEGER", maxLength: 40, nullable: false),
                    AgencyPoints = table.Column<int>(type: "INTEGER", nullable: false),
                    AgencyNoteId = table.Column<Guid>(type: "TEXT", nullable: true),
                    DutiesVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    LegalDueAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LastMediation = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Number = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    UnitId = table.Column<Guid>(type: "TEXT", nullable: false),
                    UnitPath = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Channel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ProductCode = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    CauseCode = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    DemandCode = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    VerifiedCauseCode = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    ClaimedAmount = table.Column<long>(type: "INTEGER", nullable: true),
                    Narrative = table.Column<string>(type: "TEXT", nullable: false),
                    Signs = table.Column<int>(type: "INTEGER", maxLength: 40, nullable: false),
                    GroupSize = table.Column<int>(type: "INTEGER", nullable: false),
                    ReceivedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RegisteredAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ExternalReference = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    HandlerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Holder = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    HolderName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    RiskScore = table.Column<int>(type: "INTEGER", nullable: false),
                    RiskLevel = table.Column<int>(type: "INTEGER", maxLength: 40, nullable: false),
                    Decision_Outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Decision_GrantedAmount = table.Column<long>(type: "INTEGER", nullable: true),
                    Decision_NoteId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Decision_DecidedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Decision_DecidedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    ClosedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    NextDueAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    IsOpen = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsClockPaused = table.Column<bool>(type: "INTEGER", nullable: false),
                    GroupId = table.Column<Guid>(type: "TEXT", nullable: true),
                    MergedIntoId = table.Column<Guid>(type: "TEXT", nullable: true),
                    MergerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    RedactedNarrative = table.Column<string>(type: "TEXT", nullable: false),
                    EndingId = table.Column<Guid>(type: "TEXT", nullable: true),
                    DecisionNotifiedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    PassedTo_Company = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    PassedTo_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    PassedTo_SentAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    PassedTo_SentHow = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    PassedTo_NoteId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PassedTo_Notice = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    PassedTo_NoticeAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    PassedTo_NoticeProof = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    WithdrawalPayment = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Matter = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ProductCode = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    CauseCode = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    FormedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    FormedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ClosedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    ClosedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BodyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    SignedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ProductScope = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    UnitScope = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    AmountFrom = table.Column<long>(type: "INTEGER", nullable: false),
                    AmountTo = table.Column<long>(type: "INTEGER", nullable: true),
                    AcceptanceDays = table.Column<int>(type: "INTEGER", nullable: false),
                    Capacity = table.Column<int>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Destination = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Lane = table.Column<Guid>(type: "TEXT", nullable: false),
                    Place = table.Column<long>(type: "INTEGER", nullable: false),
                    Payload = table.Column<string>(type: "TEXT", nullable: false),
                    About = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    IsUrgent = table.Column<bool>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    EarlierAttempts = table.Column<int>(type: "INTEGER", nullable: false),
                    NextTryAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ClaimedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    ClaimedUntil = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Status = table.Column<int>(type: "INTEGER", nullable: true),
                    DurationMs = table.Column<int>(type: "INTEGER", nullable: true),
                    AnswerHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    LastFault = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    LastError = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    SentAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SkippedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SkippedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    SkipReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ParkedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ParkedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    ParkReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    FailuresInARow = table.Column<int>(type: "INTEGER", nullable: false),
                    OpenUntil = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    SubjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DueAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    PolicyVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Failures = table.Column<int>(type: "INTEGER", nullable: false),
                    NextTryAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LastError = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    ClaimedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    ClaimedUntil = table.Column<DateTime>(type: "TEXT", nullable: true),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SkippedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    SkipReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    UnitId = table.Column<Guid>(type: "TEXT", nullable: false),
                    UnitPath = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DeputyId = table.Column<Guid>(type: "TEXT", nullable: true),
                    SetBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    SetAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseNumber = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    UnitPath = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Channel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SendFrom = table.Column<DateTime>(type: "TEXT", nullable: false),
                    PolicyVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ReorganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Work = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ItemId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    UnitId = table.Column<Guid>(type: "TEXT", nullable: true),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
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
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ActorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ActorName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Event = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Payload = table.Column<string>(type: "TEXT", nullable: false),
                    Rows = table.Column<string>(type: "TEXT", nullable: true),
                    PreviousHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
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
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    UseCase = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    InputHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Result = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Series = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseNumber = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SubjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FileId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    TemplateKey = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    TemplateVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    AddresseeId = table.Column<Guid>(type: "TEXT", nullable: true),
                    SupersedesId = table.Column<Guid>(type: "TEXT", nullable: true),
                    IssuedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    IssuedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    NameEn = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    LicenceNumber = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Region = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Contact = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    IsActive = table.Column<bool>(type: "INTEGER", nullable: false),
                    SeriesPattern = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    BodyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    BodyName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    IsOpen = table.Column<bool>(type: "INTEGER", nullable: false),
                    OpenCaseId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ProductCode = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    RoutingPolicyVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    RoutingReasons = table.Column<string>(type: "TEXT", nullable: false),
                    ChoiceReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    AcceptanceDays = table.Column<int>(type: "INTEGER", nullable: false),
                    PushedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    AcknowledgedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    AcceptBy = table.Column<DateTime>(type: "TEXT", nullable: true),
                    CalendarVersion = table.Column<int>(type: "INTEGER", nullable: true),
                    AcceptedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DeclineReason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    DeclineWords = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    PanelMemberId = table.Column<Guid>(type: "TEXT", nullable: true),
                    MediatorUserId = table.Column<Guid>(type: "TEXT", nullable: true),
                    MediatorName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    AgreedAmount = table.Column<long>(type: "INTEGER", nullable: true),
                    PayBy = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Facts = table.Column<string>(type: "TEXT", nullable: true),
                    Terms = table.Column<string>(type: "TEXT", nullable: true),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    FailureReason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    FailureWords = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    AgreementId = table.Column<Guid>(type: "TEXT", nullable: true),
                    NextDueAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CalendarVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Limit = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    OldDueAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    DueAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    MovedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
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
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    WrittenBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "TEXT", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Href = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Facts = table.Column<string>(type: "TEXT", nullable: false),
                    ActId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Place = table.Column<long>(type: "INTEGER", nullable: false),
                    To = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    BodyId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    UnitPath = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    ExceptId = table.Column<Guid>(type: "TEXT", nullable: true),
                    DeliverBy = table.Column<DateTime>(type: "TEXT", nullable: true),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AddressedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    TemplateVersion = table.Column<int>(type: "INTEGER", nullable: true),
                    WasPassedUp = table.Column<bool>(type: "INTEGER", nullable: false),
                    WasAskedFor = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    ByEmail = table.Column<bool>(type: "INTEGER", nullable: false),
                    BySms = table.Column<bool>(type: "INTEGER", nullable: false),
                    QuietFrom = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    QuietUntil = table.Column<TimeOnly>(type: "TEXT", nullable: true)
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
                    Key = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Last = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_number_series", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "OpenIddictApplications",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ApplicationType = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    ClientId = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ClientSecret = table.Column<string>(type: "TEXT", nullable: true),
                    ClientType = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    ConcurrencyToken = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    ConsentType = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    DisplayName = table.Column<string>(type: "TEXT", nullable: true),
                    DisplayNames = table.Column<string>(type: "TEXT", nullable: true),
                    JsonWebKeySet = table.Column<string>(type: "TEXT", nullable: true),
                    Permissions = table.Column<string>(type: "TEXT", nullable: true),
                    PostLogoutRedirectUris = table.Column<string>(type: "TEXT", nullable: true),
                    Properties = table.Column<string>(type: "TEXT", nullable: true),
                    RedirectUris = table.Column<string>(type: "TEXT", nullable: true),
                    Requirements = table.Column<string>(type: "TEXT", nullable: true),
                    Settings = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OpenIddictApplications", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "OpenIddictScopes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ConcurrencyToken = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    Description = table.Column<string>(type: "TEXT", nullable: true),
                    Descriptions = table.Column<string>(type: "TEXT", nullable: true),
                    DisplayName = table.Column<string>(type: "TEXT", nullable: true),
                    DisplayNames = table.Column<string>(type: "TEXT", nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Properties = table.Column<string>(type: "TEXT", nullable: true),
                    Resources = table.Column<string>(type: "TEXT", nullable: true)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrderedById = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Filter = table.Column<string>(type: "TEXT", nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    OrderedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    FinishedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ExpiresAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Rows = table.Column<int>(type: "INTEGER", nullable: true),
                    FileId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    NameEn = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ParentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Path = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    ClosedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    TreeRevision = table.Column<int>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Lane = table.Column<Guid>(type: "TEXT", nullable: false),
                    Place = table.Column<long>(type: "INTEGER", nullable: false),
                    Payload = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    DeliveredAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    EarlierAttempts = table.Column<int>(type: "INTEGER", nullable: false),
                    NextTryAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LastError = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    ClaimedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    ClaimedUntil = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DeadAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SkippedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    SkipReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Columns = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BodyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Expertise = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    AppointedUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Scenario = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    UnitId = table.Column<Guid>(type: "TEXT", nullable: false),
                    UnitPath = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    HeldOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Participants = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Findings = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Improvements = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    RecordedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    RecorderName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    Key = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    EffectiveFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Json = table.Column<string>(type: "TEXT", nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Origin = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ShippedVersion = table.Column<int>(type: "INTEGER", nullable: true),
                    DraftId = table.Column<Guid>(type: "TEXT", nullable: true)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    OpenKey = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Origin = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ShippedVersion = table.Column<int>(type: "INTEGER", nullable: true),
                    Json = table.Column<string>(type: "TEXT", nullable: false),
                    EffectiveFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    BasedOn = table.Column<int>(type: "INTEGER", nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    AuthorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AuthorName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    DraftedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    DecidedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    DecidedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    PublishedVersion = table.Column<int>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DraftId = table.Column<Guid>(type: "TEXT", nullable: false),
                    UnderWayOf = table.Column<Guid>(type: "TEXT", nullable: true),
                    Policy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    StartedById = table.Column<Guid>(type: "TEXT", nullable: false),
                    StartedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    StartedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Of = table.Column<int>(type: "INTEGER", nullable: false),
                    LookedAt = table.Column<int>(type: "INTEGER", nullable: false),
                    Differing = table.Column<int>(type: "INTEGER", nullable: false),
                    After = table.Column<Guid>(type: "TEXT", nullable: false),
                    FinishedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ExpiresAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sealed = table.Column<string>(type: "TEXT", nullable: false),
                    Writer = table.Column<Guid>(type: "TEXT", nullable: false),
                    Edition = table.Column<int>(type: "INTEGER", nullable: false),
                    SavedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    UnitId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    NameEn = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    FormerName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    FormerNameEn = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    TargetUnitId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LeavesOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ProposedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProposedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    DecidedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    FromPath = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    ToPath = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    BeganAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Part = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    After = table.Column<Guid>(type: "TEXT", nullable: false),
                    Found = table.Column<int>(type: "INTEGER", nullable: false),
                    Round = table.Column<int>(type: "INTEGER", nullable: false),
                    FinishedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Class = table.Column<int>(type: "INTEGER", maxLength: 40, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    UnitId = table.Column<Guid>(type: "TEXT", nullable: false),
                    UnitPath = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    LearnedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    HappenedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    OpenedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ReporterId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ReporterName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Persons = table.Column<int>(type: "INTEGER", nullable: true),
                    Outlets = table.Column<int>(type: "INTEGER", nullable: true),
                    Hours = table.Column<long>(type: "INTEGER", nullable: true),
                    Days = table.Column<int>(type: "INTEGER", nullable: true),
                    Amount = table.Column<long>(type: "INTEGER", nullable: true),
                    SocialEffect = table.Column<bool>(type: "INTEGER", nullable: true),
                    VerySensitive = table.Column<bool>(type: "INTEGER", nullable: true),
                    AccountJson = table.Column<string>(type: "TEXT", nullable: false),
                    PolicyVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    ReasonsJson = table.Column<string>(type: "TEXT", nullable: false),
                    Authority = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    BurstId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AcknowledgedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    AcknowledgerName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    AcknowledgedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    CallRung = table.Column<int>(type: "INTEGER", nullable: false),
                    CalledId = table.Column<Guid>(type: "TEXT", nullable: true),
                    CalledName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    CalledAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    CalledKeys = table.Column<string>(type: "TEXT", nullable: false),
                    NextCallAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ActivePlanId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PlanActivatorName = table.Column<string>(type: "TEXT", nullable: true),
                    PlanActivatedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    TelephoneDueAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    PhonedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    WrittenDueAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    WrittenGivenAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    FollowUpDueAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    FinalDueAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    FinalGivenAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    FinalRung = table.Column<int>(type: "INTEGER", nullable: false),
                    FinalInformedPath = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    FinalInformedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DisposedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ConcludedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Disposal = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    TimesLate = table.Column<int>(type: "INTEGER", nullable: false),
                    LearnedReason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    RaisedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    UnitId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    FoundAt = table.Column<DateTime>(type: "TEXT", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Query = table.Column<string>(type: "TEXT", maxLength: 1500, nullable: false)
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
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SubjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Tokens = table.Column<string>(type: "TEXT", nullable: false),
                    IndexedBy = table.Column<int>(type: "INTEGER", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false)
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
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProtectedKey = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    ActiveSince = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LastStep = table.Column<long>(type: "INTEGER", nullable: false),
                    RecoveryHashes = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ActorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Address = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Detail = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 260, nullable: false),
                    MediaType = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Bytes = table.Column<long>(type: "INTEGER", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    UploadedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    UploadedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    EndsAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LastSeenAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ConfirmedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Method = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Stamp = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Address = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Network = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Device = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_user_session", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AspNetRoleClaims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    RoleId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClaimType = table.Column<string>(type: "TEXT", nullable: true),
                    ClaimValue = table.Column<string>(type: "TEXT", nullable: true)
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
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClaimType = table.Column<string>(type: "TEXT", nullable: true),
                    ClaimValue = table.Column<string>(type: "TEXT", nullable: true)
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
                    LoginProvider = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    ProviderKey = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    ProviderDisplayName = table.Column<string>(type: "TEXT", nullable: true),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false)
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
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RoleId = table.Column<Guid>(type: "TEXT", nullable: false)
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
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LoginProvider = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    Value = table.Column<string>(type: "TEXT", nullable: true)
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
                    BurstId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ComplaintId = table.Column<Guid>(type: "TEXT", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Points = table.Column<int>(type: "INTEGER", nullable: false),
                    IsSuspected = table.Column<bool>(type: "INTEGER", nullable: false),
                    PolicyVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    FactsJson = table.Column<string>(type: "TEXT", nullable: false),
                    SignalsJson = table.Column<string>(type: "TEXT", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ComplaintId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DemandCode = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Amount = table.Column<long>(type: "INTEGER", nullable: true),
                    NoteId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AddedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    DroppedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Result = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Responsibility = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Area = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    UnitId = table.Column<Guid>(type: "TEXT", nullable: true),
                    FindingNoteId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Evidence = table.Column<string>(type: "TEXT", maxLength: 740, nullable: false),
                    FoundBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    FoundAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Granted = table.Column<long>(type: "INTEGER", nullable: true),
                    ReasonsNoteId = table.Column<Guid>(type: "TEXT", nullable: true),
                    DecisionNoteId = table.Column<Guid>(type: "TEXT", nullable: true)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ComplaintId = table.Column<Guid>(type: "TEXT", nullable: false),
                    NoteId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    SetBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    SetAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    IsLate = table.Column<bool>(type: "INTEGER", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ResultNoteId = table.Column<Guid>(type: "TEXT", nullable: true)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ComplaintId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Ground = table.Column<string>(type: "TEXT", nullable: false),
                    Article = table.Column<string>(type: "TEXT", nullable: true),
                    TotalDays = table.Column<int>(type: "INTEGER", nullable: true),
                    Duty = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Subject = table.Column<Guid>(type: "TEXT", nullable: true),
                    LateProofApproved = table.Column<bool>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ComplaintId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OtherId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    NoteId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LinkedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    LinkedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RemovedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    RemovedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ComplaintId = table.Column<Guid>(type: "TEXT", nullable: false),
                    UnitPath = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    RuleId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    IsLegal = table.Column<bool>(type: "INTEGER", nullable: false),
                    AnswersTo = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Subject = table.Column<Guid>(type: "TEXT", nullable: true),
                    DueAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CalendarVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SettledAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    EndedWithoutAnswer = table.Column<bool>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ComplaintId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Ground = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    RulesVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    NoteId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProofFileId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ProposedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProposedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    DecidedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ReturnNoteId = table.Column<Guid>(type: "TEXT", nullable: true)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ComplaintId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DutyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RuleId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    FromDays = table.Column<int>(type: "INTEGER", nullable: false),
                    ToDays = table.Column<int>(type: "INTEGER", nullable: false),
                    NoteId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RequestedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    RequestedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    DecidedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    RejectionNoteId = table.Column<Guid>(type: "TEXT", nullable: true)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ComplaintId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Ground = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Notice = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Proof = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Evidence = table.Column<string>(type: "TEXT", maxLength: 740, nullable: false),
                    NoteId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ReportedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    ReportedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    DecidedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    RejectionNoteId = table.Column<Guid>(type: "TEXT", nullable: true),
                    OldDueAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DueAt = table.Column<DateTime>(type: "TEXT", nullable: true)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CloseOut = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CheckedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    CheckedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    CheckedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    CheckNoteId = table.Column<Guid>(type: "TEXT", nullable: true),
                    SupplementNoteId = table.Column<Guid>(type: "TEXT", nullable: true),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Level = table.Column<int>(type: "INTEGER", maxLength: 40, nullable: false),
                    LadderPolicyVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    LeaderId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LeaderName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    LeaderPost = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    LeaderUnitPath = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Rung = table.Column<int>(type: "INTEGER", nullable: false),
                    WaitsUntil = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Alarms = table.Column<int>(type: "INTEGER", nullable: false),
                    NamedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AcceptedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LiftedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SearchJson = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PreferredChannel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Language = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    ComplaintId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MainOf = table.Column<Guid>(type: "TEXT", nullable: true),
                    Role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    IsOrganisation = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsAnonymous = table.Column<bool>(type: "INTEGER", nullable: false),
                    Sealed = table.Column<byte[]>(type: "BLOB", nullable: false),
                    NumberMark = table.Column<long>(type: "INTEGER", nullable: true),
                    PhoneMark = table.Column<long>(type: "INTEGER", nullable: true),
                    NameMark = table.Column<long>(type: "INTEGER", nullable: true),
                    AddressMark = table.Column<long>(type: "INTEGER", nullable: true),
                    IndexedBy = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    ReceivesNotices = table.Column<bool>(type: "INTEGER", nullable: false),
                    MaySettle = table.Column<bool>(type: "INTEGER", nullable: false),
                    ProofFileId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ProofReference = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    ValidFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ValidUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EarnsOwnLiving = table.Column<bool>(type: "INTEGER", nullable: false),
                    AddedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Ending = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true)
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
                    ComplaintId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ground = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ComplaintId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Regulator = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Reference = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ForwardedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    AnswerProof = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    AnswerNoteId = table.Column<Guid>(type: "TEXT", nullable: true)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Occasion = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Score = table.Column<int>(type: "INTEGER", nullable: false),
                    Level = table.Column<int>(type: "INTEGER", maxLength: 40, nullable: false),
                    Signs = table.Column<int>(type: "INTEGER", maxLength: 40, nullable: false),
                    ContributionsJson = table.Column<string>(type: "TEXT", nullable: false),
                    FactsJson = table.Column<string>(type: "TEXT", nullable: false),
                    PolicyVersion = table.Column<int>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ComplaintId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Manner = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ReceivedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RecordedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    DecisionReceivedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DecisionOf = table.Column<Guid>(type: "TEXT", nullable: false),
                    SuperiorUnitId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SuperiorPath = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    GroundsNoteId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FileId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ReviewerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    ReasonsNoteId = table.Column<Guid>(type: "TEXT", nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    NoticeManner = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    NotifiedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    NoticeProof = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    WithdrawnAt = table.Column<DateTime>(type: "TEXT", nullable: true)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ComplaintId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Materials = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    RulesVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    NoteId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ReplyBy = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RequestedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    RequestedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", nullable: true)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    GroupId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ComplaintId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RecordedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    ElectedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BodyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    MediationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ConsentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Recipient = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Snapshot = table.Column<string>(type: "TEXT", nullable: false),
                    Sealed = table.Column<byte[]>(type: "BLOB", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SnapshotSha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    SharedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    MediationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    BodyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MediatorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Manner = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    RoomId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Place = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    StartsAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    EndsAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    HeldAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Present = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Record = table.Column<string>(type: "TEXT", nullable: true),
                    MovedFrom = table.Column<DateTime>(type: "TEXT", nullable: true),
                    CancelledAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Change = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    MediationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Manner = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    GivenAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Proof = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Recipient = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    ValidUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    WithdrawnAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    FieldList = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    NotificationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Urgency = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Channel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: true),
                    InsteadOfId = table.Column<Guid>(type: "TEXT", nullable: true),
                    RepresentativeId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Language = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    MaskedAddress = table.Column<string>(type: "TEXT", maxLength: 320, nullable: true),
                    UnitPath = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SendFrom = table.Column<DateTime>(type: "TEXT", nullable: false),
                    DeliveryId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TextSha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    SentAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ReadAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    IsSettled = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsSilent = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsReplaced = table.Column<bool>(type: "INTEGER", nullable: false),
                    Error = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    PostedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Tracking = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    PostedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    PrintedSha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    PrintedDocument = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    DiscardReason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    DiscardedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    PrintedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ApplicationId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ConcurrencyToken = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    CreationDate = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Properties = table.Column<string>(type: "TEXT", nullable: true),
                    Scopes = table.Column<string>(type: "TEXT", nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Type = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OpenIddictAuthorizations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OpenIddictAuthorizations_OpenIddictApplications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalTable: "OpenIddictApplications",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "employment",
                schema: "referrals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PanelMemberId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Employer = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    FromYear = table.Column<int>(type: "INTEGER", nullable: false),
                    ToYear = table.Column<int>(type: "INTEGER", nullable: true)
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
                    SimulationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Change = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    BeforeText = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    BeforeWord = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    AfterText = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    AfterWord = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    LeaderBeforeId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LeaderBefore = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    LeaderAfterId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LeaderAfter = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    IsLedOtherwise = table.Column<bool>(type: "INTEGER", nullable: false)
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
                    ReorganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Work = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    RiskEventId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Scenario = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Evidence = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    ActivatedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    ActivatorName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ActivatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    PolicyVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    EndedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Lessons = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RiskEventId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ComplaintId = table.Column<Guid>(type: "TEXT", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RiskEventId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    DocumentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    WrittenBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    AuthorName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ContentJson = table.Column<string>(type: "TEXT", nullable: false),
                    PolicyVersion = table.Column<int>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RiskEventId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ReportId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Leg = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Means = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    GivenBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    GiverName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    GivenAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Receiver = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Proof = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OwnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LeaderId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LeaderName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Manner = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Party = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Result = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SpokenAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    NoteId = table.Column<Guid>(type: "TEXT", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OwnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OwnerName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DueAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SetAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SetBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    CompletedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    CompletedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    Proof = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    ProofFileId = table.Column<Guid>(type: "TEXT", nullable: true),
                    WithdrawnAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    WithdrawnBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    WithdrawnBecause = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OwnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    LeaderId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LeaderName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    LeaderPost = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Rung = table.Column<int>(type: "INTEGER", nullable: false),
                    NamedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AcceptBy = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Basis = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CalendarVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    Row = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    AssignmentPolicyVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    ReasonsJson = table.Column<string>(type: "TEXT", nullable: false),
                    FactsJson = table.Column<string>(type: "TEXT", nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AcceptedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
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
                    PartyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Mark = table.Column<long>(type: "INTEGER", nullable: false)
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
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    KeyId = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    Wrapped = table.Column<byte[]>(type: "BLOB", maxLength: 61, nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ApplicationId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AuthorizationId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ConcurrencyToken = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    CreationDate = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ExpirationDate = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Payload = table.Column<string>(type: "TEXT", nullable: true),
                    Properties = table.Column<string>(type: "TEXT", nullable: true),
                    RedemptionDate = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ReferenceId = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Type = table.Column<string>(type: "TEXT", maxLength: 150, nullable: true)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ActivationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PersonName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    AssignedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    PresentAt = table.Column<DateTime>(type: "TEXT", nullable: true)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ActivationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Item = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Duty = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    DueAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    DoneAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DoneBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    DoerName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Proof = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    LateAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LeftReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true)
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
                name: "IX_complaint_IsOpen_NextDueAt_Number_UnitId_HandlerId_UnitPath_Id",
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
                name: "IX_complaint_ReceivedAt_State_IsOpen_Channel_ProductCode_UnitPath_Id",
                schema: "complaints",
                table: "complaint",
                columns: new[] { "ReceivedAt", "State", "IsOpen", "Channel", "ProductCode", "UnitPath", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_complaint_State_IsOpen_Channel_ProductCode_ReceivedAt_UnitPath_Id",
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
