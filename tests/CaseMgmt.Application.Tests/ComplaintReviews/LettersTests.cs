using CaseMgmt.Application.Administration.People;
using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews.Intake;
using CaseMgmt.Application.ComplaintReviews.Letters;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.ComplaintReviews.Letters;
using CaseMgmt.Domain.People;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Infrastructure.Documents;
using CaseMgmt.Infrastructure.Letters;
using CaseMgmt.Infrastructure.Mail;
using CaseMgmt.Testing;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CaseMgmt.Application.Tests.ComplaintReviews;

/// <summary>Letters through the whole house, with a clock that the test sets and a pick-up folder in the place of a mail server.</summary>
public sealed class LettersTests : IAsyncLifetime
{
    private static readonly DateOnly Today = new(2022, 6, 1);
    private static readonly OfficeUser Administrator = Users.InRole("Alex Administrator", Roles.Administrator);
    private readonly string pickUp = Directory.CreateTempSubdirectory("casemgmt-pick-up-").FullName;
    private OfficeDatabase office = null!;

    public async ValueTask InitializeAsync() => office = await StartAsync(_ => { });

    private Task<OfficeDatabase> StartAsync(Action<IServiceCollection> more) =>
        OfficeDatabase.StartAsync(services =>
        {
            services.AddDocuments();
            services.AddLetters(new ConfigurationBuilder().Build());
            services.AddMail();
            services.Configure<MailOptions>(o => (o.PickUpFolder, o.From) = (pickUp, "reviews@example.org"));
            more(services);
        });

    public async ValueTask DisposeAsync()
    {
        await office.DisposeAsync();
        Directory.Delete(pickUp, recursive: true);
    }

    [Fact]
    public async Task Template_Changed_IsTheNextVersionAndTheFormerStays()
    {
        // That of the program has a number once a letter is made of it.
        await ChangeAsync("Dear {{letter.addressee}}");
        await ChangeAsync("Good morning {{letter.addressee}}");

        var now = await TemplateAsync();
        (now.InForce.Number, now.InForce.Text).ShouldBe((2, "Good morning {{letter.addressee}}"));
        now.Versions.Select(v => v.Number).ShouldBe([1, 2], ignoreOrder: true);

        async Task ChangeAsync(string text) =>
            (
                await office.SendAsync(
                    new ChangeLetterTemplate(
                        LetterKind.Update,
                        new Seen(Ids.New(office.Clock), (await TemplateAsync()).InForce.Number),
                        "How your review stands",
                        text,
                        "Shorter."
                    ),
                    Administrator
                )
            ).Errors.ShouldBeEmpty();

        Task<TemplateDetails> TemplateAsync() =>
            office.SendAsync(new GetLetterTemplate(LetterKind.Update), Administrator);
    }

    [Theory]
    [InlineData(LetterRoute.Post)]
    [InlineData(LetterRoute.Email)]
    public async Task Letter_ThatGoesOnAnotherDay_TakesTheDayOfItsActAlong(LetterRoute route)
    {
        var review = await ReviewAsync();
        var letter = await SendAsync(review, route);
        (await FactsAsync(review)).AcknowledgedOn.ShouldBe(Today);

        office.Clock.Set(Today.AddDays(2));
        if (route is LetterRoute.Post)
        {
            (
                await office.SendAsync(new RecordLetterGone(review, letter, Saw(0), Today.AddDays(1)), Users.Reviewer)
            ).Errors.ShouldBeEmpty();
        }
        else
        {
            (await office.SendAsync(new HandOverLetter(letter))).Errors.ShouldBeEmpty();
        }

        (await FactsAsync(review)).AcknowledgedOn.ShouldBe(Today.AddDays(route is LetterRoute.Post ? 1 : 2));
        var kept = await LetterAsync(letter);
        (kept.WrittenOn, kept.WentOn).ShouldBe((Today, Today.AddDays(route is LetterRoute.Post ? 1 : 2)));
    }

    [Fact]
    public async Task Letter_ByPickUp_IsOneFileAndIsHandedOverOnce()
    {
        var letter = await SendAsync(await ReviewAsync(), LetterRoute.Email);

        (await office.SendAsync(new HandOverLetter(letter))).Value.ShouldBe("The letter was handed over.");
        (await office.SendAsync(new HandOverLetter(letter))).Value.ShouldContain("does not wait for this any more");

        var file = Directory.GetFiles(pickUp).ShouldHaveSingleItem();
        Path.GetFileName(file).ShouldBe($"{letter.Value:N}.eml");
        (await LetterAsync(letter)).State.ShouldBe(LetterState.Sent);
    }

    [Fact]
    public async Task Letter_WhosePickUpFolderIsGone_WaitsAndSaysWhy()
    {
        var letter = await SendAsync(await ReviewAsync(), LetterRoute.Email);
        Directory.Move(pickUp, pickUp + ".away");

        await Should.ThrowAsync<LetterNotTakenException>(() => office.SendAsync(new HandOverLetter(letter)));

        var kept = await LetterAsync(letter);
        (kept.State, kept.Trouble).ShouldBe(
            (LetterState.Waiting, "The pick-up folder for e-mails could not be written to.")
        );
        Directory.Move(pickUp + ".away", pickUp);
        await office.SendAsync(new HandOverLetter(letter));
        (await LetterAsync(letter)).State.ShouldBe(LetterState.Sent);
    }

    [Fact]
    public async Task Letter_WhoseDocumentIsNotAsWritten_DoesNotGo()
    {
        var letter = await SendAsync(await ReviewAsync(), LetterRoute.Email);
        var path = Path.Combine(office.Folder, "documents", (await LetterAsync(letter)).Document);
        await File.AppendAllTextAsync(path, "x", TestContext.Current.CancellationToken);

        await office.SendAsync(new HandOverLetter(letter));

        (await LetterAsync(letter)).State.ShouldBe(LetterState.NotSent);
        Directory.GetFiles(pickUp).ShouldBeEmpty();
    }

    [Fact]
    public async Task Letter_HandedOverWhileTheProgramStops_IsMarkedAsSent()
    {
        using var stopping = new CancellationTokenSource();
        await using var stopped = await StartAsync(services =>
            services.AddSingleton<IMail>(new MailOfAStoppingProgram(stopping))
        );
        var letter = await SendAsync(stopped, await ReviewAsync(stopped), LetterRoute.Email);

        await stopped.InScopeAsync(scope =>
            scope.GetRequiredService<ISender>().Send(new HandOverLetter(letter), stopping.Token)
        );

        stopping.IsCancellationRequested.ShouldBeTrue();
        (await LetterAsync(stopped, letter)).State.ShouldBe(LetterState.Sent);
    }

    [Fact]
    public async Task Letter_ThatGoesAgainToAnotherAddress_TakesThePlaceOfTheFileThatStillLiesThere()
    {
        var review = await ReviewAsync();
        var letter = await SendAsync(review, LetterRoute.Email);
        // Its worker was cut off once the file lay there.
        var run = Ids.New(office.Clock);
        (await office.SendAsync(new ClaimLetter(letter, run))).Value.IsClaimed.ShouldBeTrue();
        await File.WriteAllTextAsync(
            Path.Combine(pickUp, $"{letter.Value:N}.eml"),
            "To: ashley@example.org",
            TestContext.Current.CancellationToken
        );
        (await office.SendAsync(new ClaimLetter(letter, run))).Value.IsClaimed.ShouldBeFalse();
        (
            await office.SendAsync(
                new NameApplicant(
                    review,
                    Saw(await VersionAsync(review)),
                    new ApplicantDetails("Ashley Invented", "elsewhere@example.org"),
                    "They have moved."
                ),
                Users.Reviewer
            )
        ).Errors.ShouldBeEmpty();
        var doubted = await LetterAsync(letter);
        (
            await office.SendAsync(
                new SendLetterAgain(review, letter, Saw(doubted.Version), LetterRoute.Email, "It did not arrive."),
                Users.Reviewer
            )
        ).Errors.ShouldBeEmpty();

        await office.SendAsync(new HandOverLetter(letter));

        var file = Directory.GetFiles(pickUp).ShouldHaveSingleItem();
        (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).ShouldContain(
            "To: elsewhere@example.org"
        );
    }

    [Fact]
    public async Task Letter_ThatWaits_GoesTheOtherWayAndBackAndIsHandedOverOnce()
    {
        var review = await ReviewAsync(email: null);
        var letter = await SendAsync(review, LetterRoute.Post);
        (await RouteAsync(LetterRoute.Email)).Errors.Select(e => e.Code).ShouldBe(["letter.no_email"]);
        (await RouteAsync(LetterRoute.Post)).Errors.ShouldBe([LetterErrors.GoesSoAlready]);
        (
            await office.SendAsync(
                new NameApplicant(
                    review,
                    Saw(await VersionAsync(review)),
                    new ApplicantDetails("Ashley Invented", "ashley@example.org"),
                    null
                ),
                Users.Reviewer
            )
        ).Errors.ShouldBeEmpty();

        foreach (var route in new[] { LetterRoute.Email, LetterRoute.Post, LetterRoute.Email })
        {
            (await RouteAsync(route)).Errors.ShouldBeEmpty();
            var state = route is LetterRoute.Email ? LetterState.Waiting : LetterState.ToBePosted;
            (await LetterAsync(letter)).State.ShouldBe(state);
        }

        // Each time that it was to go by e-mail asked for a run: the first that comes has it.
        var runs = await office.LookAsync(db => db.JobRuns.CountAsync(r => r.Argument == letter.Value.ToString("N")));
        runs.ShouldBe(2);
        (await office.SendAsync(new HandOverLetter(letter))).Value.ShouldBe("The letter was handed over.");
        (await office.SendAsync(new HandOverLetter(letter))).Value.ShouldContain("does not wait");
        Directory.GetFiles(pickUp).ShouldHaveSingleItem();
        (await RouteAsync(LetterRoute.Post)).Errors.ShouldBe([LetterErrors.HasGone]);

        async Task<Result> RouteAsync(LetterRoute route) =>
            await office.SendAsync(
                new RouteLetter(review, letter, Saw((await LetterAsync(letter)).Version), route),
                Users.Reviewer
            );
    }

    [Fact]
    public async Task Letter_TurnedToThePostWhileItsRunWaits_IsNotHandedOver()
    {
        var review = await ReviewAsync();
        var letter = await SendAsync(review, LetterRoute.Email);
        (
            await office.SendAsync(
                new RouteLetter(review, letter, Saw((await LetterAsync(letter)).Version), LetterRoute.Post),
                Users.Reviewer
            )
        ).Errors.ShouldBeEmpty();

        (await office.SendAsync(new HandOverLetter(letter))).Value.ShouldContain("does not wait");

        (await LetterAsync(letter)).State.ShouldBe(LetterState.ToBePosted);
        Directory.GetFiles(pickUp).ShouldBeEmpty();
    }

    [Fact]
    public async Task Letter_ToWhatIsNoAddressAfterAll_IsRefusedAndAPersonDecides()
    {
        var letter = await SendAsync(await ReviewAsync(email: "ashley@"), LetterRoute.Email);

        await office.SendAsync(new HandOverLetter(letter));

        var kept = await LetterAsync(letter);
        (kept.State, kept.Trouble).ShouldBe(
            (
                LetterState.NotSent,
                "What is recorded as the e-mail address is none. Correct it, or send the letter by post."
            )
        );
        Directory.GetFiles(pickUp).ShouldBeEmpty();
    }

    [Fact]
    public async Task Letter_OfAReviewAllocatedToOneOfTheirNames_IsClosedToThePersonUntilTheyDeclare()
    {
        var review = await ReviewAsync();
        var letter = await SendAsync(review, LetterRoute.Post);
        var name = Telling.Named("R. Reviewer");
        await office.AddAsync(
            Person.Meet(new PersonId(name.Key), name.Name, PersonOrigin.Register, office.Clock.UtcNow())
        );
        await office.ActAsync(
            async (db, rules) =>
            {
                var held = await db.ComplaintReviews.WithDecisions().SingleAsync(r => r.Id == review);
                return held.Allocate(name, Today, Telling.Act(rules, office.Clock));
            }
        );
        (await PreviewAsync()).Errors.ShouldBeEmpty();
        (await office.SendAsync(new GetLetterDocument(review, letter), Users.Reviewer)).ShouldNotBeNull();

        (
            await office.SendAsync(new TieName(new PersonId(name.Key), Saw(0), Users.Reviewer.Id), Users.Administrator)
        ).Errors.ShouldBeEmpty();

        (await PreviewAsync()).Errors.ShouldBe([ReviewErrors.DeclareFirst]);
        (await office.SendAsync(new GetLetterDocument(review, letter), Users.Reviewer)).ShouldBeNull();
        (await office.SendAsync(new GetLetter(review, letter), Users.Reviewer))!.ClosedBecause.ShouldBe(
            ReviewErrors.DeclareFirst
        );
        (await office.SendAsync(new RecordLetterGone(review, letter, Saw(0), Today), Users.Reviewer)).Errors.ShouldBe([
            ReviewErrors.DeclareFirst,
        ]);
        (
            await office.SendAsync(
                new SendLetterAgain(review, letter, Saw(0), LetterRoute.Post, "Lost."),
                Users.Reviewer
            )
        ).Errors.ShouldBe([ReviewErrors.DeclareFirst]);

        Task<LetterPreview> PreviewAsync() =>
            office.SendAsync(new PreviewLetter(review, "update", new LetterInput("All is well.", [])), Users.Reviewer);
    }

    [Fact]
    public async Task Send_ThatIsRefused_LeavesNothingBehind()
    {
        var review = await ReviewAsync();

        var refused = await office.SendAsync(
            new SendLetter(review, Saw(0), "acknowledgement", LetterInput.None, "not shown", [LetterRoute.Email]),
            Users.Reviewer
        );

        refused.Errors.ShouldBe([LetterErrors.NotAsShown]);
        (await FactsAsync(review)).AcknowledgedOn.ShouldBeNull();
        (await office.LookAsync(db => db.Letters.CountAsync())).ShouldBe(0);
        (await office.LookAsync(db => db.LetterTemplates.CountAsync())).ShouldBe(0);
        (await office.LookAsync(db => db.JobRuns.CountAsync())).ShouldBe(0);
        Directory.Exists(Path.Combine(office.Folder, "documents", "letters")).ShouldBeFalse();
    }

    private static Seen Saw(int version) => new(Ids.New(TimeProvider.System), version);

    private Task<ComplaintReviewId> ReviewAsync(string? email = "ashley@example.org") => ReviewAsync(office, email);

    private static async Task<ComplaintReviewId> ReviewAsync(
        OfficeDatabase office,
        string? email = "ashley@example.org"
    )
    {
        office.Clock.Set(Today);
        var receive = new ReceiveReview(
            Saw(0),
            ReviewChannel.Email,
            Today,
            null,
            new ApplicantDetails("Ashley Invented", email),
            new ComplaintParticulars { OutcomeLetterOn = Today.AddDays(-20) }
        );
        (await office.SendAsync(receive, Users.Reviewer)).Errors.ShouldBeEmpty();
        return new ComplaintReviewId(receive.Seen.Act);
    }

    private Task<LetterId> SendAsync(ComplaintReviewId review, LetterRoute route) => SendAsync(office, review, route);

    private static async Task<LetterId> SendAsync(OfficeDatabase office, ComplaintReviewId review, LetterRoute route)
    {
        var shown = await office.SendAsync(
            new PreviewLetter(review, "acknowledgement", LetterInput.None),
            Users.Reviewer
        );
        (
            await office.SendAsync(
                new SendLetter(review, Saw(0), "acknowledgement", LetterInput.None, shown.Fingerprint, [route]),
                Users.Reviewer
            )
        ).Errors.ShouldBeEmpty();
        return await office.LookAsync(db => db.Letters.Select(l => l.Id).SingleAsync());
    }

    private Task<Letter> LetterAsync(LetterId id) => LetterAsync(office, id);

    private static Task<Letter> LetterAsync(OfficeDatabase office, LetterId id) =>
        office.LookAsync(db => db.Letters.AsNoTracking().SingleAsync(l => l.Id == id));

    private Task<int> VersionAsync(ComplaintReviewId id) =>
        office.LookAsync(db => db.ComplaintReviews.Where(r => r.Id == id).Select(r => r.Version).SingleAsync());

    private async Task<ReviewFacts> FactsAsync(ComplaintReviewId id) =>
        (
            await office.LookAsync(db =>
                db.ComplaintReviews.AsNoTracking().WithDecisions().SingleAsync(r => r.Id == id)
            )
        ).Facts;
}
