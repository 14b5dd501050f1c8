using CaseMgmt.Application.Common;
using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Application.Statistics.Browse;
using CaseMgmt.Application.Statistics.Compile;
using CaseMgmt.Domain.ChiefConstableComplaints;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.CustodyVisits;
using CaseMgmt.Domain.Registers;
using CaseMgmt.Domain.Scrutiny;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Statistics;
using CaseMgmt.Domain.Volunteers;
using CaseMgmt.Infrastructure.Reports;
using CaseMgmt.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseMgmt.Application.Tests.Statistics;

/// <summary>
/// A register small enough to count by eye: each line of a test adds one record to an office of its own. What a line does
/// not say is invented and matters to no figure that the test looks at.
/// </summary>
public sealed class Register : IAsyncDisposable
{
    private readonly Dictionary<ReferenceSeries, int> numbers = [];

    private readonly OfficeRules opened;

    private Register(OfficeDatabase office, OfficeRules rules) => (Office, opened) = (office, rules);

    public OfficeDatabase Office { get; }

    /// <summary>At the clock's moment: what is recorded now was not known before.</summary>
    public OfficeRules Rules => opened with { Now = Office.Clock.UtcNow() };

    /// <param name="today">The day of recording; after the sample year unless the test says otherwise.</param>
    /// <param name="more">Further services of the test's own.</param>
    /// <param name="keepsRegisters">Has the office taken every register in, so that nil is an answer?</param>
    public static async Task<Register> OpenAsync(
        DateOnly? today = null,
        Action<IServiceCollection>? more = null,
        bool keepsRegisters = true
    )
    {
        var office = await OfficeDatabase.StartAsync(services =>
        {
            services.AddReports();
            more?.Invoke(services);
        });
        office.Clock.Set(today ?? Day("2023-12-01"));
        if (keepsRegisters)
        {
            await office.AddAsync(
                RegisterCatalogue.Forms.Select(f => new KeptRegister(f.Name, Utc("2000-01-01T00:00")))
            );
        }

        return new Register(office, await office.RulesAsync());
    }

    public static DateOnly Day(string day) =>
        DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    public static DateTime Utc(string instant) =>
        DateTime.SpecifyKind(
            DateTime.ParseExact(instant, "yyyy-MM-ddTHH:mm", System.Globalization.CultureInfo.InvariantCulture),
            DateTimeKind.Utc
        );

    public static ReportingPeriod Period(string period) => ReportingPeriod.Parse(period).Value;

    /// <summary>A review received at noon of the day, with what the test adds.</summary>
    public async Task<ComplaintReview> ReviewAsync(string receivedOn, Func<ReviewFacts, ReviewFacts>? more = null)
    {
        var facts = new ReviewFacts
        {
            ReceivedAt = Day(receivedOn).ToDateTime(new TimeOnly(12, 0), DateTimeKind.Utc),
            Channel = ReviewChannel.Email,
            ApplicantName = "Ashley Applicant",
            AllegationCategories = ["A1"],
        };
        var review = Good(
            Telling.Review(Next(ReferenceSeries.Review), more?.Invoke(facts) ?? facts, Rules, Office.Clock)
        );
        await Office.AddAsync(review);
        return review;
    }

    /// <summary>A valid review, decided if a day is given.</summary>
    public Task<ComplaintReview> ValidAsync(
        string receivedOn,
        string? decidedOn = null,
        ReviewResult result = ReviewResult.NotUpheld,
        string? validatedOn = null
    ) =>
        ReviewAsync(
            receivedOn,
            facts =>
                facts with
                {
                    Validity = Validity.Valid,
                    ValidityDecidedOn = Day(validatedOn ?? receivedOn),
                    PapersRequestedOn = decidedOn is null ? null : Day(validatedOn ?? receivedOn),
                    PapersReceivedOn = decidedOn is null ? null : Day(validatedOn ?? receivedOn),
                    AllocatedTo = Telling.Named("Robin Reviewer"),
                    OutcomeLetterOn = Day(receivedOn).AddDays(-7),
                    ComplaintMadeOn = Day(receivedOn).AddDays(-60),
                    HandlingRoute = HandlingRoute.NotInvestigated,
                    DecisionSentOn = decidedOn is null ? null : Day(decidedOn),
                    Result = decidedOn is null ? null : result,
                    FeedbackGiven = decidedOn is null ? null : false,
                }
        );

    public Task<ComplaintReview> InvalidAsync(string receivedOn, string decidedOn) =>
        ReviewAsync(
            receivedOn,
            facts =>
                facts with
                {
                    Validity = Validity.Invalid,
                    ValidityDecidedOn = Day(decidedOn),
                    InvalidReason = InvalidReason.InsufficientInformation,
                }
        );

    /// <summary>A review received on 1 June 2022 and upheld on the 20th, with what it recommended.</summary>
    public async Task<ComplaintReview> RecommendingAsync(params RecommendationFacts[] recommendations)
    {
        var facts = Facts.UpheldReview with
        {
            ReceivedAt = Utc("2022-06-01T12:00"),
            AcknowledgedOn = null,
            ValidityDecidedOn = Day("2022-06-01"),
            PapersRequestedOn = null,
            PapersReceivedOn = null,
            DecisionSentOn = Day("2022-06-20"),
        };
        var review = Good(Telling.Review(Next(ReferenceSeries.Review), facts, Rules, Office.Clock));
        foreach (var (i, made) in recommendations.Index())
        {
            review.RecordRecommendation(made with { Number = i + 1 }, Rules, Office.Clock).Errors.ShouldBeEmpty();
        }

        await Office.AddAsync(review);
        return review;
    }

    public async Task<CustodySuite> SuiteAsync(
        string name = "Northgate",
        string openedOn = "2010-01-01",
        string? closedOn = null,
        int plannedAWeek = 1
    )
    {
        var suite = Good(
            Telling.Suite(
                new SuiteFacts(name, "North", Day(openedOn), closedOn is null ? null : Day(closedOn), plannedAWeek),
                Rules,
                Office.Clock
            )
        );
        await Office.AddAsync(suite);
        return suite;
    }

    public async Task<Volunteer> VolunteerAsync(
        string reference,
        string? joinedOn = "2015-06-01",
        string? leftOn = null,
        Campaign? campaign = null,
        Func<VolunteerFacts, VolunteerFacts>? more = null
    )
    {
        var facts = InPost(joinedOn) with
        {
            Campaign = campaign is null ? null : new Link(campaign.Id.Value, campaign.Name),
            LeftOn = leftOn is null ? null : Day(leftOn),
            LeavingReason = leftOn is null ? null : "moved away",
        };
        var volunteer = Good(Telling.Volunteer(reference, more?.Invoke(facts) ?? facts, Rules, Office.Clock));
        await Office.AddAsync(volunteer);
        return volunteer;
    }

    /// <summary>Accredited on joining, whenever that was.</summary>
    public static VolunteerFacts InPost(string? joinedOn)
    {
        var joined = joinedOn is null ? (DateOnly?)null : Day(joinedOn);
        return new VolunteerFacts
        {
            Name = "Vic Volunteer",
            Panel = "North",
            AppliedOn = joined?.AddDays(-90) ?? Day("2022-01-01"),
            VettingClearedOn = joined?.AddDays(-30),
            TrainedOn = joined?.AddDays(-10),
            JoinedOn = joined,
            AccreditedFrom = joined,
        };
    }

    /// <summary>Told anew, with one term of each kind: one that lies apart from those held is a further one.</summary>
    public Task TellAsync(Volunteer volunteer, VolunteerFacts facts) =>
        Office.ActAsync(
            async (db, _) =>
            {
                var held = await db.Volunteers.WithDecisions().SingleAsync(v => v.Id == volunteer.Id);
                held.TellAnew([.. facts.Told()], visits: null, Telling.Act(Rules, Office.Clock)).Errors.ShouldBeEmpty();
                return 0;
            }
        );

    public async Task<Campaign> CampaignAsync(string name)
    {
        var campaign = Good(Campaign.Open(name, Telling.Act(Rules, Office.Clock)));
        await Office.AddAsync(campaign);
        return campaign;
    }

    /// <summary>An accepted report of a completed visit: arrival (UTC), minutes until admission, people spoken to of those held.</summary>
    public async Task<CustodyVisit> VisitAsync(
        CustodySuite suite,
        Volunteer[] visitors,
        string arrivedAtUtc,
        int? waited = 5,
        int spokenTo = 2,
        int held = 5,
        ReportStatus status = ReportStatus.Accepted,
        VisitOutcome outcome = VisitOutcome.Completed,
        VisitMode mode = VisitMode.InPerson,
        VisitCounts? counts = null,
        IReadOnlyList<IssueFacts>? issues = null,
        string? delayReason = null
    )
    {
        var arrived = Utc(arrivedAtUtc);
        var completed = outcome is VisitOutcome.Completed;
        var visit = Good(
            Telling.Visit(
                Next(ReferenceSeries.CustodyVisit),
                new VisitFacts
                {
                    Mode = mode,
                    Outcome = outcome,
                    ArrivedAt = arrived,
                    AdmittedAt = completed && waited is { } minutes ? arrived.AddMinutes(minutes) : null,
                    DepartedAt =
                        completed ? arrived.AddMinutes((waited ?? 0) + 60)
                        : outcome is VisitOutcome.Cancelled ? null
                        : arrived.AddMinutes(20),
                    Visitors = visitors,
                    Counts = completed
                        ? counts
                            ?? new VisitCounts
                            {
                                Held = held,
                                Offered = spokenTo,
                                Accepted = spokenTo,
                                Asleep = held - spokenTo,
                            }
                        : null,
                    DelayReason = delayReason,
                    DelayExplanation = waited > 10 ? "busy" : null,
                    ReportStatus = status,
                },
                suite,
                Rules,
                Office.Clock
            )
        );
        foreach (var issue in issues ?? [])
        {
            visit.RecordIssue(issue, Rules, Office.Clock).Errors.ShouldBeEmpty();
        }

        await Office.AddAsync(visit);
        return visit;
    }

    public async Task<ScrutinySession> SessionAsync(string heldOn, ScrutinyKind kind, params ScrutinyCaseFacts[] cases)
    {
        var session = Good(ScrutinySession.Hold(Day(heldOn), kind, Telling.Act(Rules, Office.Clock)));
        foreach (var facts in cases)
        {
            session.RecordCase(facts, Rules, Office.Clock).Errors.ShouldBeEmpty();
        }

        await Office.AddAsync(session);
        return session;
    }

    public async Task<ChiefConstableComplaint> ChiefConstableAsync(
        string receivedOn,
        ChiefConstableComplaintFacts facts
    )
    {
        var complaint = Good(
            Telling.Complaint(
                Next(ReferenceSeries.ChiefConstableComplaint),
                facts with
                {
                    ReceivedAt = Day(receivedOn).ToDateTime(new TimeOnly(12, 0), DateTimeKind.Utc),
                },
                Rules,
                Office.Clock
            )
        );
        await Office.AddAsync(complaint);
        return complaint;
    }

    public async Task<CompilationSummary> CompileAsync(string period, string asAt)
    {
        var compiled = await Office.SendAsync(new CompileFigures(Period(period), Day(asAt)));
        compiled.Errors.ShouldBeEmpty();
        return compiled.Value;
    }

    /// <summary>Compiles and reads what came of it.</summary>
    public async Task<CompiledFigures> CountAsync(string period, string asAt)
    {
        await CompileAsync(period, asAt);
        var figures = await Office.SendAsync(new GetFigures(Period(period), Day(asAt)));
        figures.ShouldNotBeNull();
        return figures;
    }

    public ValueTask DisposeAsync() => Office.DisposeAsync();

    private CaseReference Next(ReferenceSeries series)
    {
        numbers[series] = numbers.GetValueOrDefault(series) + 1;
        return new CaseReference(series, new FinancialYear(2022), numbers[series]);
    }

    private static T Good<T>(Result<T> result)
    {
        result.Errors.ShouldBeEmpty();
        return result.Value;
    }
}

/// <summary>Reads the numbers of a compilation as a test writes them.</summary>
public static class Counted
{
    /// <summary>The total under the code.</summary>
    public static long Total(this CompiledFigures compiled, string code) =>
        compiled.Find(code).ShouldNotBeNull(code).Amount.Numerator.ShouldNotBeNull(code);

    /// <summary>A rate as "4 of 38".</summary>
    public static string Rate(this CompiledFigures compiled, string code)
    {
        var amount = compiled.Find(code).ShouldNotBeNull(code).Amount;
        return $"{amount.Numerator} of {amount.Denominator}";
    }

    /// <summary>As it is printed.</summary>
    public static string Printed(this CompiledFigures compiled, string code) =>
        FigureText.Of(compiled.Find(code).ShouldNotBeNull(code));
}
