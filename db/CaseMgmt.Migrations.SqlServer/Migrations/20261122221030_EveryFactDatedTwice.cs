using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseMgmt.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class EveryFactDatedTwice : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.RenameColumn(
                name: "RecordedAt",
                table: "ScrutinyCases",
                newName: "KnownFrom");

            migrationBuilder.RenameColumn(
                name: "RecordedAt",
                table: "Recommendations",
                newName: "KnownFrom");

            migrationBuilder.RenameColumn(
                name: "RecordedAt",
                table: "CustodyIssues",
                newName: "KnownFrom");

            migrationBuilder.AddColumn<DateTime>(
                name: "KnownFrom",
                table: "Volunteers",
                type: "datetime2(3)",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.AddColumn<DateTime>(
                name: "KnownFrom",
                table: "VisitVisitors",
                type: "datetime2(3)",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.AddColumn<DateTime>(
                name: "KnownFrom",
                table: "Suspensions",
                type: "datetime2(3)",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.AddColumn<DateTime>(
                name: "KnownFrom",
                table: "ScrutinySessions",
                type: "datetime2(3)",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.AddColumn<DateTime>(
                name: "KnownFrom",
                table: "CustodyVisits",
                type: "datetime2(3)",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.AddColumn<DateTime>(
                name: "KnownFrom",
                table: "CustodySuites",
                type: "datetime2(3)",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.AddColumn<DateTime>(
                name: "KnownFrom",
                table: "ComplaintReviews",
                type: "datetime2(3)",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.AddColumn<DateOnly>(
                name: "OriginallyReceivedElsewhereOn",
                table: "ComplaintReviews",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "KnownFrom",
                table: "ChiefConstableComplaints",
                type: "datetime2(3)",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.AddColumn<DateTime>(
                name: "KnownFrom",
                table: "Campaigns",
                type: "datetime2(3)",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.AddColumn<DateTime>(
                name: "KnownFrom",
                table: "Allegations",
                type: "datetime2(3)",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.CreateTable(
                name: "FormerAllegations",
                columns: table => new
                {
                    RowKey = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Category = table.Column<string>(type: "varchar(20)", unicode: false, maxLength: 20, nullable: false),
                    KnownFrom = table.Column<DateTime>(type: "datetime2(3)", nullable: false),
                    KnownUntil = table.Column<DateTime>(type: "datetime2(3)", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    ReviewId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FormerAllegations", x => x.RowKey);
                });

            migrationBuilder.CreateTable(
                name: "FormerCampaigns",
                columns: table => new
                {
                    RowKey = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Code = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    KnownFrom = table.Column<DateTime>(type: "datetime2(3)", nullable: false),
                    KnownUntil = table.Column<DateTime>(type: "datetime2(3)", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "datetime2(3)", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FormerCampaigns", x => x.RowKey);
                });

            migrationBuilder.CreateTable(
                name: "FormerChiefConstableComplaints",
                columns: table => new
                {
                    RowKey = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    AboutOwnConduct = table.Column<bool>(type: "bit", nullable: true),
                    AcknowledgedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DecidedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Decision = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true),
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    KnownFrom = table.Column<DateTime>(type: "datetime2(3)", nullable: false),
                    KnownUntil = table.Column<DateTime>(type: "datetime2(3)", nullable: false),
                    ReceivedAt = table.Column<DateTime>(type: "datetime2(3)", nullable: false),
                    ReceivedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "datetime2(3)", nullable: false),
                    Reference = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    ReferredToIopcOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Triggers = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FormerChiefConstableComplaints", x => x.RowKey);
                });

            migrationBuilder.CreateTable(
                name: "FormerComplaintReviews",
                columns: table => new
                {
                    RowKey = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    AcknowledgeBy = table.Column<DateOnly>(type: "date", nullable: false),
                    AcknowledgedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AllocatedTo = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    ApplicantEmail = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    ApplicantName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Channel = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    ComplaintMadeOn = table.Column<DateOnly>(type: "date", nullable: true),
                    CompleteBy = table.Column<DateOnly>(type: "date", nullable: false),
                    DaysSuspended = table.Column<int>(type: "int", nullable: true),
                    DaysToComplete = table.Column<int>(type: "int", nullable: true),
                    DecisionSentOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Extension = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true),
                    FeedbackGiven = table.Column<bool>(type: "bit", nullable: true),
                    ForceReference = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    HandlingRoute = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true),
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    InformationProvidedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    InvalidReason = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true),
                    KnownFrom = table.Column<DateTime>(type: "datetime2(3)", nullable: false),
                    KnownUntil = table.Column<DateTime>(type: "datetime2(3)", nullable: false),
                    OriginallyReceivedElsewhereOn = table.Column<DateOnly>(type: "date", nullable: true),
                    OutcomeLetterOn = table.Column<DateOnly>(type: "date", nullable: true),
                    PapersReceivedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    PapersRequestedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ReceivedAt = table.Column<DateTime>(type: "datetime2(3)", nullable: false),
                    ReceivedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "datetime2(3)", nullable: false),
                    Reference = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Result = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true),
                    RuleSetVersion = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    State = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Summary = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    Validity = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true),
                    ValidityDecidedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false),
                    WithdrawnOn = table.Column<DateOnly>(type: "date", nullable: true),
                    WorkingDaysToComplete = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FormerComplaintReviews", x => x.RowKey);
                });

            migrationBuilder.CreateTable(
                name: "FormerCustodyIssues",
                columns: table => new
                {
                    RowKey = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Category = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Description = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    ForceRespondedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    KnownFrom = table.Column<DateTime>(type: "datetime2(3)", nullable: false),
                    KnownUntil = table.Column<DateTime>(type: "datetime2(3)", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    RaisedBy = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    ResolvedAtVisit = table.Column<bool>(type: "bit", nullable: false),
                    ResponseDueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    SentToForceOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Severity = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    VisitId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FormerCustodyIssues", x => x.RowKey);
                });

            migrationBuilder.CreateTable(
                name: "FormerCustodySuites",
                columns: table => new
                {
                    RowKey = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Code = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    KnownFrom = table.Column<DateTime>(type: "datetime2(3)", nullable: false),
                    KnownUntil = table.Column<DateTime>(type: "datetime2(3)", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    OpenedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Panel = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PlannedVisitsPerWeek = table.Column<int>(type: "int", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "datetime2(3)", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FormerCustodySuites", x => x.RowKey);
                });

            migrationBuilder.CreateTable(
                name: "FormerCustodyVisits",
                columns: table => new
                {
                    RowKey = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    AdmittedAt = table.Column<DateTime>(type: "datetime2(3)", nullable: true),
                    ArrivedAt = table.Column<DateTime>(type: "datetime2(3)", nullable: false),
                    ArrivedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ArrivedWeek = table.Column<DateOnly>(type: "date", nullable: false),
                    Counts_Accepted = table.Column<int>(type: "int", nullable: false),
                    Counts_Asleep = table.Column<int>(type: "int", nullable: false),
                    Counts_AtCourt = table.Column<int>(type: "int", nullable: false),
                    Counts_AtHospital = table.Column<int>(type: "int", nullable: false),
                    Counts_AtRisk = table.Column<int>(type: "int", nullable: false),
                    Counts_BookingIn = table.Column<int>(type: "int", nullable: false),
                    Counts_Declined = table.Column<int>(type: "int", nullable: false),
                    Counts_Held = table.Column<int>(type: "int", nullable: false),
                    Counts_HeldChildren = table.Column<int>(type: "int", nullable: false),
                    Counts_HeldMen = table.Column<int>(type: "int", nullable: false),
                    Counts_HeldWomen = table.Column<int>(type: "int", nullable: false),
                    Counts_InInterview = table.Column<int>(type: "int", nullable: false),
                    Counts_Intoxicated = table.Column<int>(type: "int", nullable: false),
                    Counts_NotOffered = table.Column<int>(type: "int", nullable: false),
                    Counts_Observed = table.Column<int>(type: "int", nullable: false),
                    Counts_Offered = table.Column<int>(type: "int", nullable: false),
                    Counts_UnavailableOther = table.Column<int>(type: "int", nullable: false),
                    Counts_WithAppropriateAdult = table.Column<int>(type: "int", nullable: false),
                    Counts_WithHealthcare = table.Column<int>(type: "int", nullable: false),
                    Counts_WithSolicitor = table.Column<int>(type: "int", nullable: false),
                    DelayExplanation = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    DelayMinutes = table.Column<int>(type: "int", nullable: true),
                    DelayReason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    DelayThresholdMinutes = table.Column<int>(type: "int", nullable: false),
                    DepartedAt = table.Column<DateTime>(type: "datetime2(3)", nullable: true),
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    IsCounted = table.Column<bool>(type: "bit", nullable: false),
                    KnownFrom = table.Column<DateTime>(type: "datetime2(3)", nullable: false),
                    KnownUntil = table.Column<DateTime>(type: "datetime2(3)", nullable: false),
                    MinutesSpent = table.Column<int>(type: "int", nullable: true),
                    Mode = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    NotAvailable = table.Column<int>(type: "int", nullable: false),
                    Outcome = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "datetime2(3)", nullable: false),
                    Reference = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    ReportStatus = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Residual = table.Column<int>(type: "int", nullable: false),
                    SuiteId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TimeBand = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    VisitorCount = table.Column<int>(type: "int", nullable: false),
                    Weekday = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FormerCustodyVisits", x => x.RowKey);
                });

            migrationBuilder.CreateTable(
                name: "FormerRecommendations",
                columns: table => new
                {
                    RowKey = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ImplementedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Kind = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    KnownFrom = table.Column<DateTime>(type: "datetime2(3)", nullable: false),
                    KnownUntil = table.Column<DateTime>(type: "datetime2(3)", nullable: false),
                    MadeOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    RespondedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Response = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true),
                    ResponseDueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ReviewId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    Theme = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FormerRecommendations", x => x.RowKey);
                });

            migrationBuilder.CreateTable(
                name: "FormerScrutinyCases",
                columns: table => new
                {
                    RowKey = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    CaseReference = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    FeedbackSentOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    IncidentMonth = table.Column<DateOnly>(type: "date", nullable: true),
                    KnownFrom = table.Column<DateTime>(type: "datetime2(3)", nullable: false),
                    KnownUntil = table.Column<DateTime>(type: "datetime2(3)", nullable: false),
                    Learning = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    NotViewableReason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Rating = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    SessionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Viewed = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FormerScrutinyCases", x => x.RowKey);
                });

            migrationBuilder.CreateTable(
                name: "FormerScrutinySessions",
                columns: table => new
                {
                    RowKey = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    HeldOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    KnownFrom = table.Column<DateTime>(type: "datetime2(3)", nullable: false),
                    KnownUntil = table.Column<DateTime>(type: "datetime2(3)", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "datetime2(3)", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FormerScrutinySessions", x => x.RowKey);
                });

            migrationBuilder.CreateTable(
                name: "FormerSuspensions",
                columns: table => new
                {
                    RowKey = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    KnownFrom = table.Column<DateTime>(type: "datetime2(3)", nullable: false),
                    KnownUntil = table.Column<DateTime>(type: "datetime2(3)", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    ResumedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ReviewId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SuspendedOn = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FormerSuspensions", x => x.RowKey);
                });

            migrationBuilder.CreateTable(
                name: "FormerVisitVisitors",
                columns: table => new
                {
                    RowKey = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    KnownFrom = table.Column<DateTime>(type: "datetime2(3)", nullable: false),
                    KnownUntil = table.Column<DateTime>(type: "datetime2(3)", nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    VisitId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VolunteerId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FormerVisitVisitors", x => x.RowKey);
                });

            migrationBuilder.CreateTable(
                name: "FormerVolunteers",
                columns: table => new
                {
                    RowKey = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    AccreditedFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    AccreditedUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    AppliedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    CampaignId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    InterviewedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    JoinedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    KnownFrom = table.Column<DateTime>(type: "datetime2(3)", nullable: false),
                    KnownUntil = table.Column<DateTime>(type: "datetime2(3)", nullable: false),
                    LeavingReason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    LeftOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    OfferedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Panel = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "datetime2(3)", nullable: false),
                    Reference = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    TrainedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false),
                    VettingClearedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    VettingDueOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FormerVolunteers", x => x.RowKey);
                });

            migrationBuilder.CreateIndex(
                name: "IX_FormerAllegations_ReviewId",
                table: "FormerAllegations",
                column: "ReviewId");

            migrationBuilder.CreateIndex(
                name: "IX_FormerCampaigns_Id",
                table: "FormerCampaigns",
                column: "Id");

            migrationBuilder.CreateIndex(
                name: "IX_FormerChiefConstableComplaints_Id",
                table: "FormerChiefConstableComplaints",
                column: "Id");

            migrationBuilder.CreateIndex(
                name: "IX_FormerComplaintReviews_Id",
                table: "FormerComplaintReviews",
                column: "Id");

            migrationBuilder.CreateIndex(
                name: "IX_FormerCustodyIssues_VisitId",
                table: "FormerCustodyIssues",
                column: "VisitId");

            migrationBuilder.CreateIndex(
                name: "IX_FormerCustodySuites_Id",
                table: "FormerCustodySuites",
                column: "Id");

            migrationBuilder.CreateIndex(
                name: "IX_FormerCustodyVisits_Id",
                table: "FormerCustodyVisits",
                column: "Id");

            migrationBuilder.CreateIndex(
                name: "IX_FormerRecommendations_ReviewId",
                table: "FormerRecommendations",
                column: "ReviewId");

            migrationBuilder.CreateIndex(
                name: "IX_FormerScrutinyCases_SessionId",
                table: "FormerScrutinyCases",
                column: "SessionId");

            migrationBuilder.CreateIndex(
                name: "IX_FormerScrutinySessions_Id",
                table: "FormerScrutinySessions",
                column: "Id");

            migrationBuilder.CreateIndex(
                name: "IX_FormerSuspensions_ReviewId",
                table: "FormerSuspensions",
                column: "ReviewId");

            migrationBuilder.CreateIndex(
                name: "IX_FormerVisitVisitors_VisitId",
                table: "FormerVisitVisitors",
                column: "VisitId");

            migrationBuilder.CreateIndex(
                name: "IX_FormerVolunteers_Id",
                table: "FormerVolunteers",
                column: "Id");

            // In EXEC, because the script runs as one batch, which is compiled before it adds the column.
            // What a row reads it has read since the last act on its record. What changed records read before is in their
            // history, in words; from here on it is kept in the tables of former versions.
            foreach (
                var table in new[]
                {
                    "Campaigns",
                    "ChiefConstableComplaints",
                    "ComplaintReviews",
                    "CustodySuites",
                    "CustodyVisits",
                    "ScrutinySessions",
                    "Volunteers",
                }
            )
            {
                migrationBuilder.Sql(
                    $"EXEC(N'UPDATE {table} SET KnownFrom = COALESCE((SELECT MAX(h.RecordedAt) FROM History h WHERE h.RecordId = {table}.Id), RecordedAt);');"
                );
            }

            foreach (
                var (table, key, record) in new[]
                {
                    ("Allegations", "ReviewId", "ComplaintReviews"),
                    ("Suspensions", "ReviewId", "ComplaintReviews"),
                    ("Recommendations", "ReviewId", "ComplaintReviews"),
                    ("VisitVisitors", "VisitId", "CustodyVisits"),
                    ("CustodyIssues", "VisitId", "CustodyVisits"),
                    ("ScrutinyCases", "SessionId", "ScrutinySessions"),
                }
            )
            {
                migrationBuilder.Sql(
                    $"EXEC(N'UPDATE {table} SET KnownFrom = (SELECT r.KnownFrom FROM {record} r WHERE r.Id = {table}.{key});');"
                );
            }
            // Late proclamations, each known only from its day on: a deadline fixed before then does not skip them.
            migrationBuilder.Sql("EXEC(N'UPDATE BankHolidays SET KnownFrom = ''2022-09-10'' WHERE Date = ''2022-09-19'';');");
            migrationBuilder.Sql("EXEC(N'UPDATE BankHolidays SET KnownFrom = ''2022-11-06'' WHERE Date = ''2023-05-08'';');");

            migrationBuilder.DropColumn(
                name: "JoiningRecordedAt",
                table: "Volunteers");

            migrationBuilder.DropColumn(
                name: "LeavingRecordedAt",
                table: "Volunteers");

            migrationBuilder.DropColumn(
                name: "FeedbackRecordedAt",
                table: "ScrutinyCases");

            migrationBuilder.DropColumn(
                name: "ResponseRecordedAt",
                table: "Recommendations");

            migrationBuilder.DropColumn(
                name: "ClosureRecordedAt",
                table: "CustodyIssues");

            migrationBuilder.DropColumn(
                name: "ResponseRecordedAt",
                table: "CustodyIssues");

            migrationBuilder.DropColumn(
                name: "AcknowledgementRecordedAt",
                table: "ComplaintReviews");

            migrationBuilder.DropColumn(
                name: "DecisionRecordedAt",
                table: "ComplaintReviews");

            migrationBuilder.DropColumn(
                name: "PapersRecordedAt",
                table: "ComplaintReviews");

            migrationBuilder.DropColumn(
                name: "ValidityRecordedAt",
                table: "ComplaintReviews");

            migrationBuilder.DropColumn(
                name: "WithdrawalRecordedAt",
                table: "ComplaintReviews");

            migrationBuilder.DropColumn(
                name: "ClosureRecordedAt",
                table: "ChiefConstableComplaints");

            migrationBuilder.DropColumn(
                name: "DecisionRecordedAt",
                table: "ChiefConstableComplaints");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "FormerAllegations");

            migrationBuilder.DropTable(
                name: "FormerCampaigns");

            migrationBuilder.DropTable(
                name: "FormerChiefConstableComplaints");

            migrationBuilder.DropTable(
                name: "FormerComplaintReviews");

            migrationBuilder.DropTable(
                name: "FormerCustodyIssues");

            migrationBuilder.DropTable(
                name: "FormerCustodySuites");

            migrationBuilder.DropTable(
                name: "FormerCustodyVisits");

            migrationBuilder.DropTable(
                name: "FormerRecommendations");

            migrationBuilder.DropTable(
                name: "FormerScrutinyCases");

            migrationBuilder.DropTable(
                name: "FormerScrutinySessions");

            migrationBuilder.DropTable(
                name: "FormerSuspensions");

            migrationBuilder.DropTable(
                name: "FormerVisitVisitors");

            migrationBuilder.DropTable(
                name: "FormerVolunteers");

            migrationBuilder.DropColumn(
                name: "KnownFrom",
                table: "Volunteers");

            migrationBuilder.DropColumn(
                name: "KnownFrom",
                table: "VisitVisitors");

            migrationBuilder.DropColumn(
                name: "KnownFrom",
                table: "Suspensions");

            migrationBuilder.DropColumn(
                name: "KnownFrom",
                table: "ScrutinySessions");

            migrationBuilder.DropColumn(
                name: "KnownFrom",
                table: "CustodyVisits");

            migrationBuilder.DropColumn(
                name: "KnownFrom",
                table: "CustodySuites");

            migrationBuilder.DropColumn(
                name: "KnownFrom",
                table: "ComplaintReviews");

            migrationBuilder.DropColumn(
                name: "OriginallyReceivedElsewhereOn",
                table: "ComplaintReviews");

            migrationBuilder.DropColumn(
                name: "KnownFrom",
                table: "ChiefConstableComplaints");

            migrationBuilder.DropColumn(
                name: "KnownFrom",
                table: "Campaigns");

            migrationBuilder.DropColumn(
                name: "KnownFrom",
                table: "Allegations");

            migrationBuilder.RenameColumn(
                name: "KnownFrom",
                table: "ScrutinyCases",
                newName: "RecordedAt");

            migrationBuilder.RenameColumn(
                name: "KnownFrom",
                table: "Recommendations",
                newName: "RecordedAt");

            migrationBuilder.RenameColumn(
                name: "KnownFrom",
                table: "CustodyIssues",
                newName: "RecordedAt");

            migrationBuilder.AddColumn<DateTime>(
                name: "JoiningRecordedAt",
                table: "Volunteers",
                type: "datetime2(3)",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "LeavingRecordedAt",
                table: "Volunteers",
                type: "datetime2(3)",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "FeedbackRecordedAt",
                table: "ScrutinyCases",
                type: "datetime2(3)",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ResponseRecordedAt",
                table: "Recommendations",
                type: "datetime2(3)",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ClosureRecordedAt",
                table: "CustodyIssues",
                type: "datetime2(3)",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ResponseRecordedAt",
                table: "CustodyIssues",
                type: "datetime2(3)",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "AcknowledgementRecordedAt",
                table: "ComplaintReviews",
                type: "datetime2(3)",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "DecisionRecordedAt",
                table: "ComplaintReviews",
                type: "datetime2(3)",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "PapersRecordedAt",
                table: "ComplaintReviews",
                type: "datetime2(3)",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ValidityRecordedAt",
                table: "ComplaintReviews",
                type: "datetime2(3)",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "WithdrawalRecordedAt",
                table: "ComplaintReviews",
                type: "datetime2(3)",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ClosureRecordedAt",
                table: "ChiefConstableComplaints",
                type: "datetime2(3)",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "DecisionRecordedAt",
                table: "ChiefConstableComplaints",
                type: "datetime2(3)",
                nullable: true);
        }
    }
}
