using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseMgmt.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Accesses",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ById = table.Column<Guid>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RecordKind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    RecordId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reference = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Accesses", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "AllegationCategories",
                columns: table => new
                {
                    Code = table.Column<string>(type: "TEXT", unicode: false, maxLength: 20, nullable: false),
                    Category = table.Column<string>(type: "TEXT", unicode: false, maxLength: 20, nullable: false),
                    CategoryName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AllegationCategories", x => x.Code);
                });

            migrationBuilder.CreateTable(
                name: "BankHolidays",
                columns: table => new
                {
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    KnownFrom = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BankHolidays", x => x.Date);
                });

            migrationBuilder.CreateTable(
                name: "Campaigns",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    Code = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Campaigns", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ChiefConstableComplaints",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ReceivedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ReceivedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AcknowledgedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AboutOwnConduct = table.Column<bool>(type: "INTEGER", nullable: true),
                    Triggers = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Decision = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    DecidedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReferredToIopcOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Reference = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    DecisionCount = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChiefConstableComplaints", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Compilations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PeriodFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PeriodTo = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AsAt = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    RequestedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    DurationMilliseconds = table.Column<int>(type: "INTEGER", nullable: false),
                    Kept = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Compilations", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CountedRecords",
                columns: table => new
                {
                    CompilationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sheet = table.Column<int>(type: "INTEGER", nullable: false),
                    RecordId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sets = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CountedRecords", x => new { x.CompilationId, x.Sheet, x.RecordId });
                });

            migrationBuilder.CreateTable(
                name: "CustodySuites",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    Code = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Panel = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    OpenedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ClosedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    PlannedVisitsPerWeek = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    DecisionCount = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CustodySuites", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "FigureDefinitions",
                columns: table => new
                {
                    Code = table.Column<string>(type: "TEXT", unicode: false, maxLength: 120, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Unit = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Basis = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Records = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FigureDefinitions", x => new { x.Code, x.Version });
                });

            migrationBuilder.CreateTable(
                name: "History",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ActId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Act = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    ById = table.Column<Guid>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RecordKind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    RecordId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reference = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Run = table.Column<Guid>(type: "TEXT", nullable: true),
                    Before = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    After = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_History", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "ImportRuns",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    UploadedById = table.Column<Guid>(type: "TEXT", nullable: false),
                    UploadedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    UploadedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    JobRunId = table.Column<Guid>(type: "TEXT", nullable: true),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportRuns", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "JobRuns",
                columns: table => new
                {
                    Number = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Job = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Argument = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    RequestedById = table.Column<Guid>(type: "TEXT", nullable: false),
                    RequestedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    RequestedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    DueAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    State = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    Worker = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    CutOffs = table.Column<int>(type: "INTEGER", nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_JobRuns", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "People",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Origin = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    TiedToId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_People", x => x.Id);
                    table.ForeignKey(
                        name: "FK_People_People_TiedToId",
                        column: x => x.TiedToId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RatingScale",
                columns: table => new
                {
                    Code = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Label = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Band = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Place = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RatingScale", x => x.Code);
                });

            migrationBuilder.CreateTable(
                name: "ReferenceCounters",
                columns: table => new
                {
                    Series = table.Column<string>(type: "TEXT", unicode: false, maxLength: 10, nullable: false),
                    StartYear = table.Column<int>(type: "INTEGER", nullable: false),
                    LastNumber = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReferenceCounters", x => new { x.Series, x.StartYear });
                });

            migrationBuilder.CreateTable(
                name: "ScrutinySessions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    HeldOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    DecisionCount = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ScrutinySessions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Targets",
                columns: table => new
                {
                    Code = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: false),
                    EffectiveFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Unit = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Days = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Targets", x => new { x.Code, x.EffectiveFrom });
                });

            migrationBuilder.CreateTable(
                name: "Volunteers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Panel = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    CampaignId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AppliedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    InterviewedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    OfferedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    VettingClearedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    VettingDueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    TrainedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    JoinedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AccreditedFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AccreditedUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    LeftOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    LeavingReason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Reference = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false, collation: "NOCASE"),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    DecisionCount = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Volunteers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Volunteers_Campaigns_CampaignId",
                        column: x => x.CampaignId,
                        principalTable: "Campaigns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ChiefConstableDecisions",
                columns: table => new
                {
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    ComplaintId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Decision = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    AboutOwnConduct = table.Column<bool>(type: "INTEGER", nullable: true),
                    Triggers = table.Column<string>(type: "TEXT", unicode: false, maxLength: 200, nullable: true),
                    At = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Recording = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    Part = table.Column<int>(type: "INTEGER", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RecordedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    ActId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Why = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Supersedes = table.Column<int>(type: "INTEGER", nullable: true),
                    SupersededAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SupersededBy = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChiefConstableDecisions", x => new { x.ComplaintId, x.Number });
                    table.ForeignKey(
                        name: "FK_ChiefConstableDecisions_ChiefConstableComplaints_ComplaintId",
                        column: x => x.ComplaintId,
                        principalTable: "ChiefConstableComplaints",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Figures",
                columns: table => new
                {
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    CompilationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", unicode: false, maxLength: 120, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Part = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Unit = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Basis = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Records = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    DefinitionVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    Numerator = table.Column<long>(type: "INTEGER", nullable: true),
                    Denominator = table.Column<long>(type: "INTEGER", nullable: true),
                    Measure = table.Column<double>(type: "REAL", nullable: true),
                    Sheet = table.Column<int>(type: "INTEGER", nullable: true),
                    NumeratorBit = table.Column<int>(type: "INTEGER", nullable: true),
                    DenominatorBit = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Figures", x => new { x.CompilationId, x.Position });
                    table.ForeignKey(
                        name: "FK_Figures_Compilations_CompilationId",
                        column: x => x.CompilationId,
                        principalTable: "Compilations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "IdentityChecks",
                columns: table => new
                {
                    RowKey = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Text = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    LeftSide = table.Column<long>(type: "INTEGER", nullable: false),
                    RightSide = table.Column<long>(type: "INTEGER", nullable: false),
                    CompilationId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IdentityChecks", x => x.RowKey);
                    table.ForeignKey(
                        name: "FK_IdentityChecks_Compilations_CompilationId",
                        column: x => x.CompilationId,
                        principalTable: "Compilations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "LatestCompilations",
                columns: table => new
                {
                    PeriodFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PeriodTo = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    CompilationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AsAt = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    HasRecords = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LatestCompilations", x => new { x.PeriodFrom, x.PeriodTo });
                    table.ForeignKey(
                        name: "FK_LatestCompilations_Compilations_CompilationId",
                        column: x => x.CompilationId,
                        principalTable: "Compilations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CustodyVisits",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SuiteId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Mode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    ReportStatus = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    ArrivedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AdmittedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DepartedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ArrivedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ArrivedWeek = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Weekday = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    TimeBand = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    DelayMinutes = table.Column<int>(type: "INTEGER", nullable: true),
                    DelayThresholdMinutes = table.Column<int>(type: "INTEGER", nullable: false),
                    MinutesSpent = table.Column<int>(type: "INTEGER", nullable: true),
                    IsCounted = table.Column<bool>(type: "INTEGER", nullable: false),
                    Residual = table.Column<int>(type: "INTEGER", nullable: false),
                    NotAvailable = table.Column<int>(type: "INTEGER", nullable: false),
                    VisitorCount = table.Column<int>(type: "INTEGER", nullable: false),
                    DelayReason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    DelayExplanation = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Counts_Accepted = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_Asleep = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_AtCourt = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_AtHospital = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_AtRisk = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_BookingIn = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_Declined = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_Held = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_HeldChildren = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_HeldMen = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_HeldWomen = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_InInterview = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_Intoxicated = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_NotOffered = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_Observed = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_Offered = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_UnavailableOther = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_WithAppropriateAdult = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_WithHealthcare = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_WithSolicitor = table.Column<int>(type: "INTEGER", nullable: false),
                    Reference = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    DecisionCount = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CustodyVisits", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CustodyVisits_CustodySuites_SuiteId",
                        column: x => x.SuiteId,
                        principalTable: "CustodySuites",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SuiteDecisions",
                columns: table => new
                {
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    SuiteId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Decision = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Panel = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    PerWeek = table.Column<int>(type: "INTEGER", nullable: true),
                    Part = table.Column<int>(type: "INTEGER", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RecordedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    ActId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Why = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Supersedes = table.Column<int>(type: "INTEGER", nullable: true),
                    SupersededAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SupersededBy = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SuiteDecisions", x => new { x.SuiteId, x.Number });
                    table.ForeignKey(
                        name: "FK_SuiteDecisions_CustodySuites_SuiteId",
                        column: x => x.SuiteId,
                        principalTable: "CustodySuites",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ComplaintReviews",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RuleSetVersion = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    State = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Channel = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    ReceivedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ReceivedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ApplicantName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ApplicantEmail = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    ForceReference = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    HandlingRoute = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    AcknowledgeBy = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AcknowledgedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Validity = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    ValidityDecidedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    InvalidReason = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    Extension = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    PapersRequestedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AllocatedToId = table.Column<Guid>(type: "TEXT", nullable: true),
                    CompleteBy = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DecisionSentOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Result = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    FeedbackGiven = table.Column<bool>(type: "INTEGER", nullable: true),
                    WithdrawnOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DaysToComplete = table.Column<int>(type: "INTEGER", nullable: true),
                    DaysSuspended = table.Column<int>(type: "INTEGER", nullable: true),
                    WorkingDaysToComplete = table.Column<int>(type: "INTEGER", nullable: true),
                    Reference = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    DecisionCount = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ComplaintReviews", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ComplaintReviews_People_AllocatedToId",
                        column: x => x.AllocatedToId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ScrutinyCases",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SessionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    CaseReference = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    IncidentMonth = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Viewed = table.Column<bool>(type: "INTEGER", nullable: false),
                    NotViewableReason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Rating = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    FeedbackSentOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Learning = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ScrutinyCases", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ScrutinyCases_ScrutinySessions_SessionId",
                        column: x => x.SessionId,
                        principalTable: "ScrutinySessions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ScrutinyDecisions",
                columns: table => new
                {
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    SessionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Decision = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Rating = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    CaseReference = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    IncidentMonth = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    BodyWornVideoAvailable = table.Column<bool>(type: "INTEGER", nullable: true),
                    NotViewableReason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Learning = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Kind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    Part = table.Column<int>(type: "INTEGER", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RecordedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    ActId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Why = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Supersedes = table.Column<int>(type: "INTEGER", nullable: true),
                    SupersededAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SupersededBy = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ScrutinyDecisions", x => new { x.SessionId, x.Number });
                    table.ForeignKey(
                        name: "FK_ScrutinyDecisions_ScrutinySessions_SessionId",
                        column: x => x.SessionId,
                        principalTable: "ScrutinySessions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "VolunteerDecisions",
                columns: table => new
                {
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    VolunteerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Decision = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    LeftOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    LeavingReason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    InterviewedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    OfferedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    TrainedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Panel = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    CampaignId = table.Column<Guid>(type: "TEXT", nullable: true),
                    CampaignName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Part = table.Column<int>(type: "INTEGER", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RecordedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    ActId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Why = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Supersedes = table.Column<int>(type: "INTEGER", nullable: true),
                    SupersededAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SupersededBy = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VolunteerDecisions", x => new { x.VolunteerId, x.Number });
                    table.ForeignKey(
                        name: "FK_VolunteerDecisions_Volunteers_VolunteerId",
                        column: x => x.VolunteerId,
                        principalTable: "Volunteers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CustodyIssues",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    VisitId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Category = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Severity = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    RaisedBy = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Description = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    ResolvedAtVisit = table.Column<bool>(type: "INTEGER", nullable: false),
                    SentToForceOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ResponseDueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ForceRespondedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CustodyIssues", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CustodyIssues_CustodyVisits_VisitId",
                        column: x => x.VisitId,
                        principalTable: "CustodyVisits",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "VisitDecisions",
                columns: table => new
                {
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    VisitId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Decision = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    IssueCategory = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    Severity = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    RaisedBy = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    ResolvedAtVisit = table.Column<bool>(type: "INTEGER", nullable: true),
                    Description = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    ResponseDueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Status = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    SuiteId = table.Column<Guid>(type: "TEXT", nullable: true),
                    SuiteName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Visitors = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    ArrivedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Mode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    AdmittedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DepartedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DelayReason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    DelayExplanation = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Counts_Accepted = table.Column<int>(type: "INTEGER", nullable: true),
                    Counts_Asleep = table.Column<int>(type: "INTEGER", nullable: true),
                    Counts_AtCourt = table.Column<int>(type: "INTEGER", nullable: true),
                    Counts_AtHospital = table.Column<int>(type: "INTEGER", nullable: true),
                    Counts_AtRisk = table.Column<int>(type: "INTEGER", nullable: true),
                    Counts_BookingIn = table.Column<int>(type: "INTEGER", nullable: true),
                    Counts_Declined = table.Column<int>(type: "INTEGER", nullable: true),
                    Counts_Held = table.Column<int>(type: "INTEGER", nullable: true),
                    Counts_HeldChildren = table.Column<int>(type: "INTEGER", nullable: true),
                    Counts_HeldMen = table.Column<int>(type: "INTEGER", nullable: true),
                    Counts_HeldWomen = table.Column<int>(type: "INTEGER", nullable: true),
                    Counts_InInterview = table.Column<int>(type: "INTEGER", nullable: true),
                    Counts_Intoxicated = table.Column<int>(type: "INTEGER", nullable: true),
                    Counts_NotOffered = table.Column<int>(type: "INTEGER", nullable: true),
                    Counts_Observed = table.Column<int>(type: "INTEGER", nullable: true),
                    Counts_Offered = table.Column<int>(type: "INTEGER", nullable: true),
                    Counts_UnavailableOther = table.Column<int>(type: "INTEGER", nullable: true),
                    Counts_WithAppropriateAdult = table.Column<int>(type: "INTEGER", nullable: true),
                    Counts_WithHealthcare = table.Column<int>(type: "INTEGER", nullable: true),
                    Counts_WithSolicitor = table.Column<int>(type: "INTEGER", nullable: true),
                    Part = table.Column<int>(type: "INTEGER", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RecordedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    ActId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Why = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Supersedes = table.Column<int>(type: "INTEGER", nullable: true),
                    SupersededAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SupersededBy = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VisitDecisions", x => new { x.VisitId, x.Number });
                    table.ForeignKey(
                        name: "FK_VisitDecisions_CustodyVisits_VisitId",
                        column: x => x.VisitId,
                        principalTable: "CustodyVisits",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "VisitVisitors",
                columns: table => new
                {
                    RowKey = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    VolunteerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    VisitId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VisitVisitors", x => x.RowKey);
                    table.ForeignKey(
                        name: "FK_VisitVisitors_CustodyVisits_VisitId",
                        column: x => x.VisitId,
                        principalTable: "CustodyVisits",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_VisitVisitors_Volunteers_VolunteerId",
                        column: x => x.VolunteerId,
                        principalTable: "Volunteers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Allegations",
                columns: table => new
                {
                    RowKey = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Category = table.Column<string>(type: "TEXT", unicode: false, maxLength: 20, nullable: false),
                    ReviewId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Allegations", x => x.RowKey);
                    table.ForeignKey(
                        name: "FK_Allegations_ComplaintReviews_ReviewId",
                        column: x => x.ReviewId,
                        principalTable: "ComplaintReviews",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Recommendations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ReviewId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Theme = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    MadeOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ResponseDueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RespondedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Response = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    ImplementedOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Recommendations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Recommendations_ComplaintReviews_ReviewId",
                        column: x => x.ReviewId,
                        principalTable: "ComplaintReviews",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ReviewDecisions",
                columns: table => new
                {
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    ReviewId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Decision = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Category = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    ToId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ToName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Email = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    ForceReference = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    ComplaintMadeOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    OutcomeLetterOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    InformationProvidedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    HandlingRoute = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    Summary = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Result = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    FeedbackGiven = table.Column<bool>(type: "INTEGER", nullable: true),
                    Extension = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    At = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Channel = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    ElsewhereOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AcknowledgeBy = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    CompleteBy = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Response = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    RecommendationKind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    Theme = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Text = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    ResponseDueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Validity = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    Reason = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    Part = table.Column<int>(type: "INTEGER", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RecordedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    ActId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Why = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Supersedes = table.Column<int>(type: "INTEGER", nullable: true),
                    SupersededAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SupersededBy = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReviewDecisions", x => new { x.ReviewId, x.Number });
                    table.ForeignKey(
                        name: "FK_ReviewDecisions_ComplaintReviews_ReviewId",
                        column: x => x.ReviewId,
                        principalTable: "ComplaintReviews",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Accesses_Id",
                table: "Accesses",
                column: "Id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Accesses_RecordId_Sequence",
                table: "Accesses",
                columns: new[] { "RecordId", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_Allegations_ReviewId_Category",
                table: "Allegations",
                columns: new[] { "ReviewId", "Category" });

            migrationBuilder.CreateIndex(
                name: "IX_Campaigns_Name",
                table: "Campaigns",
                column: "Name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ChiefConstableComplaints_ReceivedOn",
                table: "ChiefConstableComplaints",
                column: "ReceivedOn");

            migrationBuilder.CreateIndex(
                name: "IX_ChiefConstableComplaints_Reference",
                table: "ChiefConstableComplaints",
                column: "Reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Compilations_PeriodFrom_PeriodTo_AsAt_Revision",
                table: "Compilations",
                columns: new[] { "PeriodFrom", "PeriodTo", "AsAt", "Revision" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ComplaintReviews_AllocatedToId_ReceivedOn_Reference",
                table: "ComplaintReviews",
                columns: new[] { "AllocatedToId", "ReceivedOn", "Reference" });

            migrationBuilder.CreateIndex(
                name: "IX_ComplaintReviews_Channel_ReceivedOn_Reference",
                table: "ComplaintReviews",
                columns: new[] { "Channel", "ReceivedOn", "Reference" });

            migrationBuilder.CreateIndex(
                name: "IX_ComplaintReviews_CompleteBy_Reference",
                table: "ComplaintReviews",
                columns: new[] { "CompleteBy", "Reference" });

            migrationBuilder.CreateIndex(
                name: "IX_ComplaintReviews_DecisionSentOn",
                table: "ComplaintReviews",
                column: "DecisionSentOn");

            migrationBuilder.CreateIndex(
                name: "IX_ComplaintReviews_ForceReference",
                table: "ComplaintReviews",
                column: "ForceReference");

            migrationBuilder.CreateIndex(
                name: "IX_ComplaintReviews_HandlingRoute_ReceivedOn_Reference",
                table: "ComplaintReviews",
                columns: new[] { "HandlingRoute", "ReceivedOn", "Reference" });

            migrationBuilder.CreateIndex(
                name: "IX_ComplaintReviews_ReceivedOn_Reference",
                table: "ComplaintReviews",
                columns: new[] { "ReceivedOn", "Reference" });

            migrationBuilder.CreateIndex(
                name: "IX_ComplaintReviews_Reference",
                table: "ComplaintReviews",
                column: "Reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ComplaintReviews_State_CompleteBy_Reference",
                table: "ComplaintReviews",
                columns: new[] { "State", "CompleteBy", "Reference" });

            migrationBuilder.CreateIndex(
                name: "IX_ComplaintReviews_State_ReceivedOn_Reference",
                table: "ComplaintReviews",
                columns: new[] { "State", "ReceivedOn", "Reference" });

            migrationBuilder.CreateIndex(
                name: "IX_CustodyIssues_VisitId_Number",
                table: "CustodyIssues",
                columns: new[] { "VisitId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CustodySuites_Code",
                table: "CustodySuites",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CustodySuites_Name",
                table: "CustodySuites",
                column: "Name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CustodyVisits_ArrivedAt_Reference",
                table: "CustodyVisits",
                columns: new[] { "ArrivedAt", "Reference" });

            migrationBuilder.CreateIndex(
                name: "IX_CustodyVisits_ArrivedOn",
                table: "CustodyVisits",
                column: "ArrivedOn");

            migrationBuilder.CreateIndex(
                name: "IX_CustodyVisits_Reference",
                table: "CustodyVisits",
                column: "Reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CustodyVisits_SuiteId_ArrivedWeek",
                table: "CustodyVisits",
                columns: new[] { "SuiteId", "ArrivedWeek" });

            migrationBuilder.CreateIndex(
                name: "IX_Figures_CompilationId_Code",
                table: "Figures",
                columns: new[] { "CompilationId", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_History_ActId",
                table: "History",
                column: "ActId");

            migrationBuilder.CreateIndex(
                name: "IX_History_RecordId_Sequence",
                table: "History",
                columns: new[] { "RecordId", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_IdentityChecks_CompilationId",
                table: "IdentityChecks",
                column: "CompilationId");

            migrationBuilder.CreateIndex(
                name: "IX_JobRuns_Id",
                table: "JobRuns",
                column: "Id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_JobRuns_Job_Number",
                table: "JobRuns",
                columns: new[] { "Job", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_JobRuns_State_DueAt",
                table: "JobRuns",
                columns: new[] { "State", "DueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_LatestCompilations_CompilationId",
                table: "LatestCompilations",
                column: "CompilationId");

            migrationBuilder.CreateIndex(
                name: "IX_People_Name",
                table: "People",
                column: "Name");

            migrationBuilder.CreateIndex(
                name: "IX_People_TiedToId",
                table: "People",
                column: "TiedToId");

            migrationBuilder.CreateIndex(
                name: "IX_Recommendations_MadeOn",
                table: "Recommendations",
                column: "MadeOn");

            migrationBuilder.CreateIndex(
                name: "IX_Recommendations_ResponseDueOn_RespondedOn",
                table: "Recommendations",
                columns: new[] { "ResponseDueOn", "RespondedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Recommendations_ReviewId_Number",
                table: "Recommendations",
                columns: new[] { "ReviewId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ScrutinyCases_SessionId_CaseReference",
                table: "ScrutinyCases",
                columns: new[] { "SessionId", "CaseReference" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ScrutinySessions_HeldOn_Kind",
                table: "ScrutinySessions",
                columns: new[] { "HeldOn", "Kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_VisitVisitors_VisitId",
                table: "VisitVisitors",
                column: "VisitId");

            migrationBuilder.CreateIndex(
                name: "IX_VisitVisitors_VolunteerId",
                table: "VisitVisitors",
                column: "VolunteerId");

            migrationBuilder.CreateIndex(
                name: "IX_Volunteers_CampaignId",
                table: "Volunteers",
                column: "CampaignId");

            migrationBuilder.CreateIndex(
                name: "IX_Volunteers_Reference",
                table: "Volunteers",
                column: "Reference",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Accesses");

            migrationBuilder.DropTable(
                name: "AllegationCategories");

            migrationBuilder.DropTable(
                name: "Allegations");

            migrationBuilder.DropTable(
                name: "BankHolidays");

            migrationBuilder.DropTable(
                name: "ChiefConstableDecisions");

            migrationBuilder.DropTable(
                name: "CountedRecords");

            migrationBuilder.DropTable(
                name: "CustodyIssues");

            migrationBuilder.DropTable(
                name: "FigureDefinitions");

            migrationBuilder.DropTable(
                name: "Figures");

            migrationBuilder.DropTable(
                name: "History");

            migrationBuilder.DropTable(
                name: "IdentityChecks");

            migrationBuilder.DropTable(
                name: "ImportRuns");

            migrationBuilder.DropTable(
                name: "JobRuns");

            migrationBuilder.DropTable(
                name: "LatestCompilations");

            migrationBuilder.DropTable(
                name: "RatingScale");

            migrationBuilder.DropTable(
                name: "Recommendations");

            migrationBuilder.DropTable(
                name: "ReferenceCounters");

            migrationBuilder.DropTable(
                name: "ReviewDecisions");

            migrationBuilder.DropTable(
                name: "ScrutinyCases");

            migrationBuilder.DropTable(
                name: "ScrutinyDecisions");

            migrationBuilder.DropTable(
                name: "SuiteDecisions");

            migrationBuilder.DropTable(
                name: "Targets");

            migrationBuilder.DropTable(
                name: "VisitDecisions");

            migrationBuilder.DropTable(
                name: "VisitVisitors");

            migrationBuilder.DropTable(
                name: "VolunteerDecisions");

            migrationBuilder.DropTable(
                name: "ChiefConstableComplaints");

            migrationBuilder.DropTable(
                name: "Compilations");

            migrationBuilder.DropTable(
                name: "ComplaintReviews");

            migrationBuilder.DropTable(
                name: "ScrutinySessions");

            migrationBuilder.DropTable(
                name: "CustodyVisits");

            migrationBuilder.DropTable(
                name: "Volunteers");

            migrationBuilder.DropTable(
                name: "People");

            migrationBuilder.DropTable(
                name: "CustodySuites");

            migrationBuilder.DropTable(
                name: "Campaigns");
        }
    }
}
