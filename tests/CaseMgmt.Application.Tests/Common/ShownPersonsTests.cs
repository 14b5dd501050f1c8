using System.Collections;
using System.Text;
using CaseMgmt.Application.Administration.Jobs;
using CaseMgmt.Application.Administration.People;
using CaseMgmt.Application.Administration.Sessions;
using CaseMgmt.Application.ChiefConstableComplaints.Browse;
using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews.Allocation;
using CaseMgmt.Application.ComplaintReviews.Browse;
using CaseMgmt.Application.ComplaintReviews.Documents;
using CaseMgmt.Application.ComplaintReviews.Intake;
using CaseMgmt.Application.ComplaintReviews.Letters;
using CaseMgmt.Application.CustodyVisits.Browse;
using CaseMgmt.Application.CustodyVisits.Recording;
using CaseMgmt.Application.Oversight;
using CaseMgmt.Application.Registers.Mapping;
using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Application.Registers.TakeIn;
using CaseMgmt.Application.Registers.Upload;
using CaseMgmt.Application.Statistics.Browse;
using CaseMgmt.Application.Statistics.Compile;
using CaseMgmt.Application.Statistics.Report;
using CaseMgmt.Application.Tests.Registers;
using CaseMgmt.Application.Volunteers.Browse;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.ComplaintReviews.Letters;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Statistics;
using CaseMgmt.Testing;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseMgmt.Application.Tests.Common;

/// <summary>
/// Every question of the office is asked over the sample year, and every name of a person that an answer holds, wherever in
/// it, must have been noted as read. A new question is asked here too, or the test says that it is missing.
/// </summary>
public sealed class ShownPersonsTests
{
    // As a fault in a row of an uploaded register: nobody of that name has a record.
    private const string Rejected = "Zelda Refused";
    private static readonly ReportingPeriod Year = ReportingPeriod.Parse("2022-23").Value;
    private static readonly DateOnly Day = new(2023, 6, 30);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Questions_WhoeverIsNamedInAnAnswer_IsNotedAsRead()
    {
        var noted = new Noted();
        await using var office = await RegisterOffice.OpenAsync(
            services => services.AddSingleton<IAccessLog>(noted),
            Cancel
        );
        var questions = await QuestionsAsync(office);
        var persons = await PersonsAsync(office);
        List<string> naming = [];
        List<string> unnoted = [];
        foreach (var question in questions)
        {
            noted.Ids.Clear();
            var answer = await AskAsync(office, question);
            var texts = Texts(answer).ToList();
            var named = persons.Where(p => texts.Exists(t => t.Contains(p.Name, StringComparison.Ordinal))).ToList();
            naming.AddRange(named.Select(_ => question.GetType().Name));
            unnoted.AddRange(
                named.Where(p => !noted.Ids.Contains(p.Id)).Select(p => $"{question.GetType().Name} shows {p.Name}")
            );
        }

        unnoted.ShouldBeEmpty();
        // The names are found: these are known to show some.
        naming
            .Distinct()
            .ShouldBe(
                [
                    nameof(GetReview),
                    nameof(PreviewLetter),
                    nameof(GetLetter),
                    nameof(SearchReviews),
                    nameof(FindLikeReviews),
                    nameof(GetDocuments),
                    nameof(GetVisit),
                    nameof(GetVisitForm),
                    nameof(ListVolunteers),
                    nameof(SearchVolunteers),
                    nameof(GetVolunteerWork),
                    nameof(GetImport),
                    nameof(ListRejectedRows),
                    nameof(GetRejectedFile),
                ],
                ignoreOrder: true
            );
        AllQuestions().Except(questions.Select(q => q.GetType())).ShouldBeEmpty("Ask these here as well.");
    }

    private static IEnumerable<Type> AllQuestions() =>
        typeof(Registration)
            .Assembly.GetTypes()
            .Where(t =>
                t.IsClass
                && t.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IQuery<>))
            );

    private static async Task<List<IBaseRequest>> QuestionsAsync(RegisterOffice office)
    {
        await office.TakeAllAsync(RegisterOffice.SampleYear, Cancel);
        (await office.SendAsync(new CompileFigures(Year, Day), Cancel)).IsDone.ShouldBeTrue();
        var asked = (await office.SendAsync(new AskForCompilation(Year, Day), Cancel, Roles.Administrator)).Value;
        await RegisterUploads.UploadAsync(
            office,
            (
                "complaint-reviews.csv",
                RegisterFiles.Csv(RegisterKind.ComplaintReviews, RegisterFiles.Review(900, ("channel", Rejected)))
            )
        );
        (await office.SendAsync(new PreviewImport(RegisterUploads.Run), Cancel)).IsDone.ShouldBeTrue();
        var review = await office.ReadAsync(db =>
            db.ComplaintReviews.FirstAsync(r => ReviewStates.Open.Contains(r.State), Cancel)
        );
        var letter = await LetterAsync(office, review);
        var visits = await office.ReadAsync(db => db.CustodyVisits.Select(v => v.Id).ToListAsync(Cancel));
        var figures = (await office.SendAsync(new GetFigures(Year), Cancel))!.Figures;
        return
        [
            new GetReview(review.Id),
            new PreviewLetter(review.Id, "update", Said),
            new GetLetter(review.Id, letter),
            new GetLetterDocument(review.Id, letter),
            new ListLetterTemplates(),
            new GetLetterTemplate(LetterKind.Acknowledgement),
            new ShowLetterTemplate(
                LetterKind.Acknowledgement,
                "About {{review.reference}}",
                "Dear {{letter.addressee}}"
            ),
            new GetReviewWork(),
            new FindLikeReviews(review.ForceReference, review.ApplicantName),
            new CheckApplication(
                new WrittenApplication(new ApplicantDetails(review.ApplicantName), new ComplaintParticulars())
                {
                    Force = "Invented Constabulary",
                    Details = "They lost my bicycle.",
                }
            ),
            new GetWorkload(review.Id),
            new GetDocuments(review.Id),
            new OpenDocument(review.Id, 1),
            new CheckDocuments(),
            new ListReviews(new ReviewFilter(), ReviewOrder.Received, false, 1),
            new ExportReviews(new ReviewFilter(), ReviewOrder.Received, false, ListFormat.Csv),
            new SearchReviews(SearchTerm.Parse(review.Reference)!),
            new SearchReviewTexts(SearchTerm.Parse("invented row")!),
            new SearchReviews(SearchTerm.Parse(review.ApplicantName.Split(' ')[0])!),
            .. visits.Select(v => new GetVisit(v)),
            new GetVisitForm(),
            new GetVisitForm(visits[0]),
            new GetVisitWork(),
            new ListVisits(new VisitFilter(), VisitOrder.Arrived, false, 1),
            new SearchContacts(SearchTerm.Parse("CCC/2022")!),
            new SearchVisits(SearchTerm.Parse("ICV/2022")!),
            new ListVolunteers(new VolunteerFilter(), VolunteerOrder.Reference, false, 1),
            new SearchVolunteers(SearchTerm.Parse("Volunteer")!),
            new GetVolunteerWork(),
            new FindRegisters(new RegisterPlace.Upload(RegisterUploads.Run)),
            new GetImport(RegisterUploads.Run),
            new ListImports(1),
            new ListRejectedRows(RegisterUploads.Run, "complaint-reviews", 1),
            new GetRejectedFile(RegisterUploads.Run, "complaint-reviews"),
            new ListJobs(),
            new ListJobRuns(),
            new GetJobRun(asked),
            new GetCompilationRun(asked),
            new ListCompilationsUnderWay(),
            new ListCompilations(),
            new ListPeople(),
            new GetPerson((await office.ReadAsync(db => db.People.FirstAsync(Cancel))).Id),
            new FindAccount("nobody@example.org"),
            new ListSessions(),
            new ListFailedSignIns(),
            new CheckAudit(),
            new GetAudit(),
            new CheckUploads(),
            new GetKeptFiles(RegisterUploads.Run),
            new GetMapping(RegisterUploads.Run, "complaint-reviews.csv"),
            new RecountFigures(),
            new GetCompilation((await office.ReadAsync(db => db.Compilations.FirstAsync(Cancel))).Id),
            new ListDefinitions(),
            new ListCompiledDays(Year, new DateOnly(2023, 6, 30)),
            new GetFigures(Year),
            new GetComparedFigures(Year),
            new GetChanges(Year),
            new ListRevisions(Year),
            new ListMappings(),
            new GetReport(Year),
            new ExportReport(Year, null, ReportFormat.Html),
            new ExportReport(Year, null, ReportFormat.Csv),
            .. figures.DistinctBy(f => f.Records).Select(f => new GetFigure(f.Code, Year)),
            .. figures
                .Where(f => f.Unit is FigureUnit.Count)
                .DistinctBy(f => f.Records)
                .Select(f => new ListFigureRecords(f.Code, Year)),
        ];
    }

    // A letter that can always be written, on a review that is open.
    private static async Task<LetterId> LetterAsync(RegisterOffice office, ComplaintReview review)
    {
        var shown = await office.SendAsync(new PreviewLetter(review.Id, "update", Said), Cancel, Roles.Reviewer);
        (
            await office.SendAsync(
                new SendLetter(
                    review.Id,
                    new Seen(Ids.New(TimeProvider.System), review.Version),
                    "update",
                    Said,
                    shown.Fingerprint,
                    [LetterRoute.Post]
                ),
                Cancel,
                Roles.Reviewer
            )
        ).Errors.ShouldBeEmpty();
        return await office.ReadAsync(db => db.Letters.Select(l => l.Id).SingleAsync(Cancel));
    }

    private static readonly LetterInput Said = new("The papers came.", []);

    /// <summary>Whom the records name; whoever stands in a rejected row is noted with the import.</summary>
    private static async Task<List<(string Name, Guid Id)>> PersonsAsync(RegisterOffice office)
    {
        var applicants = await office.ReadAsync(db =>
            db.ComplaintReviews.Select(r => new { Name = r.ApplicantName, Id = r.Id.Value }).ToListAsync(Cancel)
        );
        var volunteers = await office.ReadAsync(db =>
            db.Volunteers.Select(v => new { v.Name, Id = v.Id.Value }).ToListAsync(Cancel)
        );
        return [.. applicants.Concat(volunteers).Select(p => (p.Name, p.Id)), (Rejected, RegisterUploads.Run)];
    }

    private static async Task<object?> AskAsync(RegisterOffice office, IBaseRequest question)
    {
        await using var scope = office.Get<IServiceScopeFactory>().CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActingUser>().Become(Users.InRole("who may do everything", Roles.All));
        return await scope.ServiceProvider.GetRequiredService<ISender>().Send(question, Cancel);
    }

    /// <summary>Every text of an answer, however deep, also in a file.</summary>
    private static IEnumerable<string> Texts(object? value) =>
        value switch
        {
            null or Enum or DateOnly or DateTime or Guid => [],
            string text => [text],
            byte[] file => [Encoding.UTF8.GetString(file)],
            Stream file => [new StreamReader(file).ReadToEnd()],
            IEnumerable list => list.Cast<object?>().SelectMany(item => Texts(item)),
            // A period knows the period before it, and so on.
            ReportingPeriod => [],
            _ when value.GetType().IsPrimitive => [],
            _ => value
                .GetType()
                // A constant of the type itself would lead back to it for ever.
                .GetProperties(System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Instance)
                .Where(p => p.GetIndexParameters().Length == 0)
                .SelectMany(p => Texts(p.GetValue(value))),
        };

    private sealed class Noted : IAccessLog
    {
        public HashSet<Guid> Ids { get; } = [];

        public void Opened(RecordKind kind, Guid id, string reference) => Ids.Add(id);

        public void OpenedDocument(Guid file, string document) => Ids.Add(file);

        public void OpenedRejectedRows(Guid importRun, string file) => Ids.Add(importRun);

        public Task KeepAsync(CancellationToken cancel) => Task.CompletedTask;
    }
}
