using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseMgmt.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class DatedDecisions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
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

            migrationBuilder.DropTable(
                name: "Suspensions");

            migrationBuilder.DropIndex(
                name: "IX_ComplaintReviews_AllocatedTo_ReceivedOn_Reference",
                table: "ComplaintReviews");

            migrationBuilder.DropColumn(
                name: "KnownFrom",
                table: "Volunteers");

            migrationBuilder.DropColumn(
                name: "KnownFrom",
                table: "VisitVisitors");

            migrationBuilder.DropColumn(
                name: "KnownFrom",
                table: "ScrutinySessions");

            migrationBuilder.DropColumn(
                name: "KnownFrom",
                table: "ScrutinyCases");

            migrationBuilder.DropColumn(
                name: "KnownFrom",
                table: "Recommendations");

            migrationBuilder.DropColumn(
                name: "KnownFrom",
                table: "CustodyVisits");

            migrationBuilder.DropColumn(
                name: "KnownFrom",
                table: "CustodySuites");

            migrationBuilder.DropColumn(
                name: "KnownFrom",
                table: "CustodyIssues");

            migrationBuilder.DropColumn(
                name: "AllocatedTo",
                table: "ComplaintReviews");

            migrationBuilder.DropColumn(
                name: "ComplaintMadeOn",
                table: "ComplaintReviews");

            migrationBuilder.DropColumn(
                name: "InformationProvidedOn",
                table: "ComplaintReviews");

            migrationBuilder.DropColumn(
                name: "KnownFrom",
                table: "ComplaintReviews");

            migrationBuilder.DropColumn(
                name: "OriginallyReceivedElsewhereOn",
                table: "ComplaintReviews");

            migrationBuilder.DropColumn(
                name: "OutcomeLetterOn",
                table: "ComplaintReviews");

            migrationBuilder.DropColumn(
                name: "PapersReceivedOn",
                table: "ComplaintReviews");

            migrationBuilder.DropColumn(
                name: "Summary",
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

            migrationBuilder.AddColumn<int>(
                name: "DecisionCount",
                table: "Volunteers",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "DecisionCount",
                table: "ScrutinySessions",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Number",
                table: "ScrutinyCases",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<Guid>(
                name: "ById",
                table: "History",
                type: "uniqueidentifier",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddColumn<Guid>(
                name: "Run",
                table: "History",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Version",
                table: "History",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "DecisionCount",
                table: "CustodyVisits",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "DecisionCount",
                table: "CustodySuites",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<Guid>(
                name: "AllocatedToId",
                table: "ComplaintReviews",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "DecisionCount",
                table: "ComplaintReviews",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "DecisionCount",
                table: "ChiefConstableComplaints",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "ChiefConstableDecisions",
                columns: table => new
                {
                    Number = table.Column<int>(type: "int", nullable: false),
                    ComplaintId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Decision = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    AboutOwnConduct = table.Column<bool>(type: "bit", nullable: true),
                    Triggers = table.Column<string>(type: "varchar(200)", unicode: false, maxLength: 200, nullable: true),
                    At = table.Column<DateTime>(type: "datetime2(3)", nullable: true),
                    Recording = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true),
                    Part = table.Column<int>(type: "int", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "datetime2(3)", nullable: false),
                    RecordedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ActId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Why = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    Supersedes = table.Column<int>(type: "int", nullable: true),
                    SupersededAt = table.Column<DateTime>(type: "datetime2(3)", nullable: true),
                    SupersededBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true)
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
                name: "People",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Origin = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    TiedToId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "datetime2(3)", nullable: false)
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
                name: "ReviewDecisions",
                columns: table => new
                {
                    Number = table.Column<int>(type: "int", nullable: false),
                    ReviewId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Decision = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Category = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    ToId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ToName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Email = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    ForceReference = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    ComplaintMadeOn = table.Column<DateOnly>(type: "date", nullable: true),
                    OutcomeLetterOn = table.Column<DateOnly>(type: "date", nullable: true),
                    InformationProvidedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    HandlingRoute = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true),
                    Summary = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    Result = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true),
                    FeedbackGiven = table.Column<bool>(type: "bit", nullable: true),
                    Extension = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true),
                    At = table.Column<DateTime>(type: "datetime2(3)", nullable: true),
                    Channel = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true),
                    ElsewhereOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AcknowledgeBy = table.Column<DateOnly>(type: "date", nullable: true),
                    CompleteBy = table.Column<DateOnly>(type: "date", nullable: true),
                    Response = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true),
                    RecommendationKind = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true),
                    Theme = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Text = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    ResponseDueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    Validity = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true),
                    Reason = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true),
                    Part = table.Column<int>(type: "int", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "datetime2(3)", nullable: false),
                    RecordedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ActId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Why = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    Supersedes = table.Column<int>(type: "int", nullable: true),
                    SupersededAt = table.Column<DateTime>(type: "datetime2(3)", nullable: true),
                    SupersededBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true)
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

            migrationBuilder.CreateTable(
                name: "ScrutinyDecisions",
                columns: table => new
                {
                    Number = table.Column<int>(type: "int", nullable: false),
                    SessionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Decision = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Rating = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    CaseReference = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    IncidentMonth = table.Column<DateOnly>(type: "date", nullable: true),
                    BodyWornVideoAvailable = table.Column<bool>(type: "bit", nullable: true),
                    NotViewableReason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Learning = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    Kind = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true),
                    Part = table.Column<int>(type: "int", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "datetime2(3)", nullable: false),
                    RecordedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ActId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Why = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    Supersedes = table.Column<int>(type: "int", nullable: true),
                    SupersededAt = table.Column<DateTime>(type: "datetime2(3)", nullable: true),
                    SupersededBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true)
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
                name: "SuiteDecisions",
                columns: table => new
                {
                    Number = table.Column<int>(type: "int", nullable: false),
                    SuiteId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Decision = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Panel = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    PerWeek = table.Column<int>(type: "int", nullable: true),
                    Part = table.Column<int>(type: "int", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "datetime2(3)", nullable: false),
                    RecordedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ActId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Why = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    Supersedes = table.Column<int>(type: "int", nullable: true),
                    SupersededAt = table.Column<DateTime>(type: "datetime2(3)", nullable: true),
                    SupersededBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true)
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
                name: "VisitDecisions",
                columns: table => new
                {
                    Number = table.Column<int>(type: "int", nullable: false),
                    VisitId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Decision = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    IssueCategory = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true),
                    Severity = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true),
                    RaisedBy = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true),
                    ResolvedAtVisit = table.Column<bool>(type: "bit", nullable: true),
                    Description = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    ResponseDueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Status = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true),
                    SuiteId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SuiteName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Visitors = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    ArrivedAt = table.Column<DateTime>(type: "datetime2(3)", nullable: true),
                    Mode = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true),
                    Outcome = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true),
                    AdmittedAt = table.Column<DateTime>(type: "datetime2(3)", nullable: true),
                    DepartedAt = table.Column<DateTime>(type: "datetime2(3)", nullable: true),
                    DelayReason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    DelayExplanation = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    Counts_Accepted = table.Column<int>(type: "int", nullable: true),
                    Counts_Asleep = table.Column<int>(type: "int", nullable: true),
                    Counts_AtCourt = table.Column<int>(type: "int", nullable: true),
                    Counts_AtHospital = table.Column<int>(type: "int", nullable: true),
                    Counts_AtRisk = table.Column<int>(type: "int", nullable: true),
                    Counts_BookingIn = table.Column<int>(type: "int", nullable: true),
                    Counts_Declined = table.Column<int>(type: "int", nullable: true),
                    Counts_Held = table.Column<int>(type: "int", nullable: true),
                    Counts_HeldChildren = table.Column<int>(type: "int", nullable: true),
                    Counts_HeldMen = table.Column<int>(type: "int", nullable: true),
                    Counts_HeldWomen = table.Column<int>(type: "int", nullable: true),
                    Counts_InInterview = table.Column<int>(type: "int", nullable: true),
                    Counts_Intoxicated = table.Column<int>(type: "int", nullable: true),
                    Counts_NotOffered = table.Column<int>(type: "int", nullable: true),
                    Counts_Observed = table.Column<int>(type: "int", nullable: true),
                    Counts_Offered = table.Column<int>(type: "int", nullable: true),
                    Counts_UnavailableOther = table.Column<int>(type: "int", nullable: true),
                    Counts_WithAppropriateAdult = table.Column<int>(type: "int", nullable: true),
                    Counts_WithHealthcare = table.Column<int>(type: "int", nullable: true),
                    Counts_WithSolicitor = table.Column<int>(type: "int", nullable: true),
                    Part = table.Column<int>(type: "int", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "datetime2(3)", nullable: false),
                    RecordedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ActId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Why = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    Supersedes = table.Column<int>(type: "int", nullable: true),
                    SupersededAt = table.Column<DateTime>(type: "datetime2(3)", nullable: true),
                    SupersededBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true)
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
                name: "VolunteerDecisions",
                columns: table => new
                {
                    Number = table.Column<int>(type: "int", nullable: false),
                    VolunteerId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Decision = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    LeftOn = table.Column<DateOnly>(type: "date", nullable: true),
                    LeavingReason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    InterviewedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    OfferedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    TrainedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Panel = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    CampaignId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CampaignName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Part = table.Column<int>(type: "int", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "datetime2(3)", nullable: false),
                    RecordedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ActId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Why = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    Supersedes = table.Column<int>(type: "int", nullable: true),
                    SupersededAt = table.Column<DateTime>(type: "datetime2(3)", nullable: true),
                    SupersededBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true)
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

            migrationBuilder.CreateIndex(
                name: "IX_History_ActId",
                table: "History",
                column: "ActId");

            migrationBuilder.CreateIndex(
                name: "IX_ComplaintReviews_AllocatedToId_ReceivedOn_Reference",
                table: "ComplaintReviews",
                columns: new[] { "AllocatedToId", "ReceivedOn", "Reference" });

            migrationBuilder.CreateIndex(
                name: "IX_People_Name",
                table: "People",
                column: "Name");

            migrationBuilder.CreateIndex(
                name: "IX_People_TiedToId",
                table: "People",
                column: "TiedToId");

            migrationBuilder.AddForeignKey(
                name: "FK_ComplaintReviews_People_AllocatedToId",
                table: "ComplaintReviews",
                column: "AllocatedToId",
                principalTable: "People",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_ComplaintReviews_People_AllocatedToId",
                table: "ComplaintReviews");

            migrationBuilder.DropTable(
                name: "ChiefConstableDecisions");

            migrationBuilder.DropTable(
                name: "People");

            migrationBuilder.DropTable(
                name: "ReviewDecisions");

            migrationBuilder.DropTable(
                name: "ScrutinyDecisions");

            migrationBuilder.DropTable(
                name: "SuiteDecisions");

            migrationBuilder.DropTable(
                name: "VisitDecisions");

            migrationBuilder.DropTable(
                name: "VolunteerDecisions");

            migrationBuilder.DropIndex(
                name: "IX_History_ActId",
                table: "History");

            migrationBuilder.DropIndex(
                name: "IX_ComplaintReviews_AllocatedToId_ReceivedOn_Reference",
                table: "ComplaintReviews");

            migrationBuilder.DropColumn(
                name: "DecisionCount",
                table: "Volunteers");

            migrationBuilder.DropColumn(
                name: "DecisionCount",
                table: "ScrutinySessions");

            migrationBuilder.DropColumn(
                name: "Number",
                table: "ScrutinyCases");

            migrationBuilder.DropColumn(
                name: "ById",
                table: "History");

            migrationBuilder.DropColumn(
                name: "Run",
                table: "History");

            migrationBuilder.DropColumn(
                name: "Version",
                table: "History");

            migrationBuilder.DropColumn(
                name: "DecisionCount",
                table: "CustodyVisits");

            migrationBuilder.DropColumn(
                name: "DecisionCount",
                table: "CustodySuites");

            migrationBuilder.DropColumn(
                name: "AllocatedToId",
                table: "ComplaintReviews");

            migrationBuilder.DropColumn(
                name: "DecisionCount",
                table: "ComplaintReviews");

            migrationBuilder.DropColumn(
                name: "DecisionCount",
                table: "ChiefConstableComplaints");

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
                table: "ScrutinySessions",
                type: "datetime2(3)",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.AddColumn<DateTime>(
                name: "KnownFrom",
                table: "ScrutinyCases",
                type: "datetime2(3)",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.AddColumn<DateTime>(
                name: "KnownFrom",
                table: "Recommendations",
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
                table: "CustodyIssues",
                type: "datetime2(3)",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.AddColumn<string>(
                name: "AllocatedTo",
                table: "ComplaintReviews",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ComplaintMadeOn",
                table: "ComplaintReviews",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "InformationProvidedOn",
                table: "ComplaintReviews",
                type: "date",
                nullable: true);

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

            migrationBuilder.AddColumn<DateOnly>(
                name: "OutcomeLetterOn",
                table: "ComplaintReviews",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "PapersReceivedOn",
                table: "ComplaintReviews",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Summary",
                table: "ComplaintReviews",
                type: "nvarchar(4000)",
                maxLength: 4000,
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

            migrationBuilder.CreateTable(
                name: "Suspensions",
                columns: table => new
                {
                    RowKey = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    KnownFrom = table.Column<DateTime>(type: "datetime2(3)", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    ResumedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ReviewId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SuspendedOn = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Suspensions", x => x.RowKey);
                    table.ForeignKey(
                        name: "FK_Suspensions_ComplaintReviews_ReviewId",
                        column: x => x.ReviewId,
                        principalTable: "ComplaintReviews",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ComplaintReviews_AllocatedTo_ReceivedOn_Reference",
                table: "ComplaintReviews",
                columns: new[] { "AllocatedTo", "ReceivedOn", "Reference" });

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

            migrationBuilder.CreateIndex(
                name: "IX_Suspensions_ReviewId",
                table: "Suspensions",
                column: "ReviewId");
        }
    }
}
