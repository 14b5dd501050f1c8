using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseMgmt.Migrations.Sqlite.Migrations
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

            migrationBuilder.RenameColumn(
                name: "WithdrawalRecordedAt",
                table: "ComplaintReviews",
                newName: "OriginallyReceivedElsewhereOn");

            migrationBuilder.AddColumn<DateTime>(
                name: "KnownFrom",
                table: "Volunteers",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.AddColumn<DateTime>(
                name: "KnownFrom",
                table: "VisitVisitors",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.AddColumn<DateTime>(
                name: "KnownFrom",
                table: "Suspensions",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.AddColumn<DateTime>(
                name: "KnownFrom",
                table: "ScrutinySessions",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.AddColumn<DateTime>(
                name: "KnownFrom",
                table: "CustodyVisits",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.AddColumn<DateTime>(
                name: "KnownFrom",
                table: "CustodySuites",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.AddColumn<DateTime>(
                name: "KnownFrom",
                table: "ComplaintReviews",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.AddColumn<DateTime>(
                name: "KnownFrom",
                table: "ChiefConstableComplaints",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.AddColumn<DateTime>(
                name: "KnownFrom",
                table: "Campaigns",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.AddColumn<DateTime>(
                name: "KnownFrom",
                table: "Allegations",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.CreateTable(
                name: "FormerAllegations",
                columns: table => new
                {
                    RowKey = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Category = table.Column<string>(type: "TEXT", unicode: false, maxLength: 20, nullable: false),
                    KnownFrom = table.Column<DateTime>(type: "TEXT", nullable: false),
                    KnownUntil = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    ReviewId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FormerAllegations", x => x.RowKey);
                });

            migrationBuilder.CreateTable(
                name: "FormerCampaigns",
                columns: table => new
                {
                    RowKey = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Code = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    KnownFrom = table.Column<DateTime>(type: "TEXT", nullable: false),
                    KnownUntil = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FormerCampaigns", x => x.RowKey);
                });

            migrationBuilder.CreateTable(
                name: "FormerChiefConstableComplaints",
                columns: table => new
                {
                    RowKey = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    AboutOwnConduct = table.Column<bool>(type: "INTEGER", nullable: true),
                    AcknowledgedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DecidedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Decision = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    KnownFrom = table.Column<DateTime>(type: "TEXT", nullable: false),
                    KnownUntil = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ReceivedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ReceivedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Reference = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    ReferredToIopcOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Triggers = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FormerChiefConstableComplaints", x => x.RowKey);
                });

            migrationBuilder.CreateTable(
                name: "FormerComplaintReviews",
                columns: table => new
                {
                    RowKey = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    AcknowledgeBy = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AcknowledgedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AllocatedTo = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    ApplicantEmail = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    ApplicantName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Channel = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    ComplaintMadeOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    CompleteBy = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DaysSuspended = table.Column<int>(type: "INTEGER", nullable: true),
                    DaysToComplete = table.Column<int>(type: "INTEGER", nullable: true),
                    DecisionSentOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Extension = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    FeedbackGiven = table.Column<bool>(type: "INTEGER", nullable: true),
                    ForceReference = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    HandlingRoute = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    InformationProvidedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    InvalidReason = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    KnownFrom = table.Column<DateTime>(type: "TEXT", nullable: false),
                    KnownUntil = table.Column<DateTime>(type: "TEXT", nullable: false),
                    OriginallyReceivedElsewhereOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    OutcomeLetterOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    PapersReceivedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    PapersRequestedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReceivedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ReceivedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Reference = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Result = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    RuleSetVersion = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    State = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Summary = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Validity = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    ValidityDecidedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    WithdrawnOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    WorkingDaysToComplete = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FormerComplaintReviews", x => x.RowKey);
                });

            migrationBuilder.CreateTable(
                name: "FormerCustodyIssues",
                columns: table => new
                {
                    RowKey = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Category = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    ClosedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Description = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    ForceRespondedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    KnownFrom = table.Column<DateTime>(type: "TEXT", nullable: false),
                    KnownUntil = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    RaisedBy = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    ResolvedAtVisit = table.Column<bool>(type: "INTEGER", nullable: false),
                    ResponseDueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SentToForceOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Severity = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    VisitId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FormerCustodyIssues", x => x.RowKey);
                });

            migrationBuilder.CreateTable(
                name: "FormerCustodySuites",
                columns: table => new
                {
                    RowKey = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ClosedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Code = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    KnownFrom = table.Column<DateTime>(type: "TEXT", nullable: false),
                    KnownUntil = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    OpenedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Panel = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    PlannedVisitsPerWeek = table.Column<int>(type: "INTEGER", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FormerCustodySuites", x => x.RowKey);
                });

            migrationBuilder.CreateTable(
                name: "FormerCustodyVisits",
                columns: table => new
                {
                    RowKey = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    AdmittedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ArrivedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ArrivedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ArrivedWeek = table.Column<DateOnly>(type: "TEXT", nullable: false),
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
                    DelayExplanation = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    DelayMinutes = table.Column<int>(type: "INTEGER", nullable: true),
                    DelayReason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    DelayThresholdMinutes = table.Column<int>(type: "INTEGER", nullable: false),
                    DepartedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    IsCounted = table.Column<bool>(type: "INTEGER", nullable: false),
                    KnownFrom = table.Column<DateTime>(type: "TEXT", nullable: false),
                    KnownUntil = table.Column<DateTime>(type: "TEXT", nullable: false),
                    MinutesSpent = table.Column<int>(type: "INTEGER", nullable: true),
                    Mode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    NotAvailable = table.Column<int>(type: "INTEGER", nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Reference = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    ReportStatus = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Residual = table.Column<int>(type: "INTEGER", nullable: false),
                    SuiteId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TimeBand = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    VisitorCount = table.Column<int>(type: "INTEGER", nullable: false),
                    Weekday = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FormerCustodyVisits", x => x.RowKey);
                });

            migrationBuilder.CreateTable(
                name: "FormerRecommendations",
                columns: table => new
                {
                    RowKey = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ImplementedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Kind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    KnownFrom = table.Column<DateTime>(type: "TEXT", nullable: false),
                    KnownUntil = table.Column<DateTime>(type: "TEXT", nullable: false),
                    MadeOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    RespondedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Response = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    ResponseDueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReviewId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Theme = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FormerRecommendations", x => x.RowKey);
                });

            migrationBuilder.CreateTable(
                name: "FormerScrutinyCases",
                columns: table => new
                {
                    RowKey = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    CaseReference = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    FeedbackSentOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    IncidentMonth = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    KnownFrom = table.Column<DateTime>(type: "TEXT", nullable: false),
                    KnownUntil = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Learning = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    NotViewableReason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Rating = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    SessionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Viewed = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FormerScrutinyCases", x => x.RowKey);
                });

            migrationBuilder.CreateTable(
                name: "FormerScrutinySessions",
                columns: table => new
                {
                    RowKey = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    HeldOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    KnownFrom = table.Column<DateTime>(type: "TEXT", nullable: false),
                    KnownUntil = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FormerScrutinySessions", x => x.RowKey);
                });

            migrationBuilder.CreateTable(
                name: "FormerSuspensions",
                columns: table => new
                {
                    RowKey = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    KnownFrom = table.Column<DateTime>(type: "TEXT", nullable: false),
                    KnownUntil = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    ResumedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReviewId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SuspendedOn = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FormerSuspensions", x => x.RowKey);
                });

            migrationBuilder.CreateTable(
                name: "FormerVisitVisitors",
                columns: table => new
                {
                    RowKey = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    KnownFrom = table.Column<DateTime>(type: "TEXT", nullable: false),
                    KnownUntil = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    VisitId = table.Column<Guid>(type: "TEXT", nullable: false),
                    VolunteerId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FormerVisitVisitors", x => x.RowKey);
                });

            migrationBuilder.CreateTable(
                name: "FormerVolunteers",
                columns: table => new
                {
                    RowKey = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    AccreditedFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AccreditedUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AppliedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    CampaignId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    InterviewedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    JoinedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    KnownFrom = table.Column<DateTime>(type: "TEXT", nullable: false),
                    KnownUntil = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LeavingReason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    LeftOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    OfferedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Panel = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Reference = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    TrainedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    VettingClearedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    VettingDueOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
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
                    $"UPDATE {table} SET KnownFrom = COALESCE((SELECT MAX(h.RecordedAt) FROM History h WHERE h.RecordId = {table}.Id), RecordedAt);"
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
                    $"UPDATE {table} SET KnownFrom = (SELECT r.KnownFrom FROM {record} r WHERE r.Id = {table}.{key});"
                );
            }
            // Late proclamations, each known only from its day on: a deadline fixed before then does not skip them.
            migrationBuilder.Sql("UPDATE BankHolidays SET KnownFrom = '2022-09-10' WHERE Date = '2022-09-19';");
            migrationBuilder.Sql("UPDATE BankHolidays SET KnownFrom = '2022-11-06' WHERE Date = '2023-05-08';");

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

            migrationBuilder.RenameColumn(
                name: "OriginallyReceivedElsewhereOn",
                table: "ComplaintReviews",
                newName: "WithdrawalRecordedAt");

            migrationBuilder.AddColumn<DateTime>(
                name: "JoiningRecordedAt",
                table: "Volunteers",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "LeavingRecordedAt",
                table: "Volunteers",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "FeedbackRecordedAt",
                table: "ScrutinyCases",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ResponseRecordedAt",
                table: "Recommendations",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ClosureRecordedAt",
                table: "CustodyIssues",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ResponseRecordedAt",
                table: "CustodyIssues",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "AcknowledgementRecordedAt",
                table: "ComplaintReviews",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "DecisionRecordedAt",
                table: "ComplaintReviews",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "PapersRecordedAt",
                table: "ComplaintReviews",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ValidityRecordedAt",
                table: "ComplaintReviews",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ClosureRecordedAt",
                table: "ChiefConstableComplaints",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "DecisionRecordedAt",
                table: "ChiefConstableComplaints",
                type: "TEXT",
                nullable: true);
        }
    }
}
