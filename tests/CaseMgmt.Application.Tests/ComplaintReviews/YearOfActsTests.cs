using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews.Allocation;
using CaseMgmt.Application.ComplaintReviews.Decision;
using CaseMgmt.Application.ComplaintReviews.Intake;
using CaseMgmt.Application.ComplaintReviews.Papers;
using CaseMgmt.Application.ComplaintReviews.Recommendations;
using CaseMgmt.Application.ComplaintReviews.Suspension;
using CaseMgmt.Application.ComplaintReviews.Validity;
using CaseMgmt.Application.Statistics.Browse;
using CaseMgmt.Application.Statistics.Compile;
using CaseMgmt.Application.Tests.Statistics;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Testing;

namespace CaseMgmt.Application.Tests.ComplaintReviews;

/// <summary>
/// The sample year once more, but done: each review of its register is keyed in and worked on, act by act on the days that the register
/// gives. Whoever counts it finds the same figures as in the register that was taken in.
/// </summary>
public sealed class YearOfActsTests
{
    private static readonly DateOnly AsAt = new(2023, 6, 30);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task SampleYear_DoneByActs_GivesTheFiguresOfTheSameYearTakenIn()
    {
        await using var register = await RegisterOffice.OpenAsync(Cancel);
        await register.TakeAsync("complaint-reviews.csv", Cancel, RegisterOffice.SampleYear);
        await register.TakeAsync("recommendations.csv", Cancel, RegisterOffice.SampleYear);
        var taken = await CompiledAsync(
            request => register.SendAsync(request, Cancel),
            r => register.SendAsync(r, Cancel)
        );
        await using var office = await Register.OpenAsync(keepsRegisters: false);

        await DoAsync(office.Office);
        office.Office.Clock.Set(AsAt);
        var done = await CompiledAsync(r => office.Office.SendAsync(r), r => office.Office.SendAsync(r));

        done["reviews.considered"].Numerator.ShouldBe(53);
        done.Keys.ShouldBe(taken.Keys, ignoreOrder: true);
        done.Where(figure => taken[figure.Key] != figure.Value)
            .Select(figure => $"{figure.Key}: {figure.Value} by acts, {taken[figure.Key]} taken in")
            .ShouldBeEmpty();
    }

    private static async Task<Dictionary<string, Domain.Statistics.FigureAmount>> CompiledAsync(
        Func<CompileFigures, Task<Result<CompilationSummary>>> compile,
        Func<GetFigures, Task<CompiledFigures?>> read
    )
    {
        var period = Register.Period("2022-23");
        (await compile(new CompileFigures(period, AsAt))).Errors.ShouldBeEmpty();
        return (await read(new GetFigures(period, AsAt)))!.Figures.ToDictionary(f => f.Code, f => f.Amount);
    }

    private static async Task DoAsync(OfficeDatabase office)
    {
        var recommendations = Rows("recommendations.csv").ToLookup(r => r["review_reference"]);
        foreach (var row in Rows("complaint-reviews.csv").OrderBy(r => r["received_at"], StringComparer.Ordinal))
        {
            await new Worked(office, row, [.. recommendations[row["reference"]]]).DoAsync();
        }
    }

    private static IReadOnlyList<TableRow> Rows(string register)
    {
        using var file = File.OpenRead(Path.Combine(RegisterOffice.SampleYear, register));
        return Table.Read(file);
    }

    /// <summary>One review of the register, on its way through the office.</summary>
    private sealed class Worked(OfficeDatabase office, TableRow row, IReadOnlyList<TableRow> recommendations)
    {
        private readonly ReviewAtWork review = new(office);

        public async Task DoAsync()
        {
            await ReceiveAsync();
            await review.ActAsync(row.Day("acknowledged_on"), (seen, on) => new AcknowledgeReview(review.Id, seen, on));
            if (row.Code<ExtensionDecision>("extension") is { } extension)
            {
                await review.ActAsync(
                    row.Day("validity_decided_on"),
                    (seen, _) => new DecideExtension(review.Id, seen, extension, "As the register says.")
                );
            }

            await review.ActAsync(
                row.Day("validity_decided_on"),
                (seen, on) =>
                    new DecideValidity(
                        review.Id,
                        seen,
                        on,
                        row.Code<Validity>("validity")!.Value,
                        row.Code<InvalidReason>("invalid_reason"),
                        null
                    )
            );
            await review.ActAsync(
                row.Day("papers_requested_on"),
                (seen, on) => new RequestPapers(review.Id, seen, on, ["complaint"])
            );
            await review.ActAsync(
                row.Day("papers_received_on"),
                (seen, on) => new ReceivePapers(review.Id, seen, on, ["complaint"])
            );
            if (row.Text("allocated_to") is not null)
            {
                var on = row.Day("papers_received_on") ?? row.Day("validity_decided_on");
                await review.ActAsync(
                    on,
                    (seen, day) => new AllocateReview(review.Id, seen, Users.Reviewer.Id, day, null)
                );
                await review.ActAsync(on, (seen, _) => new DeclareConflict(review.Id, seen, false, null));
            }

            if (row.Day("suspended_from") is { } from)
            {
                await review.ActAsync(
                    from,
                    (seen, on) =>
                        new SuspendReview(
                            review.Id,
                            seen,
                            SuspensionReason.CriminalProceedings,
                            on,
                            on.AddDays(20),
                            null
                        )
                );
                await review.ActAsync(row.Day("suspended_to"), (seen, on) => new ResumeReview(review.Id, seen, on));
            }

            if (row.Day("decision_sent_on") is { } sent)
            {
                await DecideAsync(sent);
            }
        }

        private async Task ReceiveAsync()
        {
            var at = DateTime.Parse(row["received_at"], System.Globalization.CultureInfo.InvariantCulture);
            var receive = new ReceiveReview(
                new Seen(Ids.New(TimeProvider.System), 0),
                row.Code<ReviewChannel>("channel")!.Value,
                DateOnly.FromDateTime(at),
                TimeOnly.FromDateTime(at),
                new ApplicantDetails(row["applicant_name"], row.Text("applicant_email")),
                new ComplaintParticulars
                {
                    ForceReference = row.Text("force_reference"),
                    ComplaintMadeOn = row.Day("complaint_made_on"),
                    OutcomeLetterOn = row.Day("outcome_letter_on"),
                    InformationProvidedOn = row.Day("information_provided_on"),
                    HandlingRoute = row.Code<HandlingRoute>("handling_route"),
                }
            );
            await review.ReceiveAsync(receive, LondonTime.ToUtc(at)!.Value.AddHours(1));
            await review.ActAsync(
                DateOnly.FromDateTime(at),
                (seen, _) => new SetAllegations(review.Id, seen, row.List("allegation_categories"))
            );
        }

        private async Task DecideAsync(DateOnly sent)
        {
            var upheld = row.Code<ReviewResult>("result") is ReviewResult.Upheld;
            var feedback = row["feedback_given"] == "yes";
            var found = row.List("allegation_categories")
                .Select(
                    (_, i) =>
                        new AssessmentFacts(i + 1, ForceOutcome.ServiceAcceptable, !(upheld && i == 0), "As it is.")
                )
                .ToList();
            await review.ActAsync(
                sent,
                (seen, _) => new DraftDecision(review.Id, seen, found, feedback, feedback ? "Answer sooner." : null)
            );
            foreach (var made in recommendations)
            {
                await review.ActAsync(
                    sent,
                    (seen, _) =>
                        new ProposeRecommendation(
                            review.Id,
                            seen,
                            made["kind"] == "learning" ? RecommendationType.Learning : RecommendationType.Remedy,
                            made["theme"],
                            made["text"]
                        )
                );
            }

            await review.ActAsync(sent, (seen, _) => new SubmitDecision(review.Id, seen));
            await review.ActAsync(sent, (seen, _) => new ApproveDecision(review.Id, seen), Users.Executive);
            await review.ActAsync(sent, (seen, on) => new SendDecision(review.Id, seen, on));
            foreach (var made in recommendations)
            {
                var number = made.Number("number")!.Value;
                await review.ActAsync(
                    made.Day("responded_on"),
                    (seen, on) =>
                        new AnswerRecommendation(
                            review.Id,
                            seen,
                            number,
                            on,
                            made.Code<RecommendationResponse>("response")!.Value,
                            "As the force has written.",
                            null
                        )
                );
                await review.ActAsync(
                    made.Day("implemented_on"),
                    (seen, on) => new ImplementRecommendation(review.Id, seen, number, on, "A letter of the force.")
                );
            }
        }
    }
}
