using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews.Intake;
using CaseMgmt.Application.ComplaintReviews.Letters;
using CaseMgmt.Application.Tests.Administration.Jobs;
using CaseMgmt.Domain.Administration;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.ComplaintReviews.Letters;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Testing;
using CaseMgmt.Testing.Worker;
using Microsoft.EntityFrameworkCore;
using MimeKit;

namespace CaseMgmt.Application.Tests.ComplaintReviews;

/// <summary>Letters that leave by e-mail, to a real mail server, by real workers that are really killed: once, or a person is asked.</summary>
public sealed class LettersByEmailTests : JobsFolder
{
    [Fact]
    public async Task Letter_SentByEmail_ArrivesOnceWithItsWordsAndItsDocument()
    {
        await using var server = new MailServer().Start();
        await using var office = await StartAsync([.. Plain(server)]);
        var review = await ReviewAsync(office);

        var letter = await EndOfAsync(office, await SendAsync(office, review));

        (letter.State, letter.WentOn, letter.Trouble).ShouldBe((LetterState.Sent, Today, null));
        var mail = server.Taken.ShouldHaveSingleItem();
        mail.MessageId.ShouldBe($"{letter.Id.Value:N}@example.org");
        mail.To.Mailboxes.Single().Address.ShouldBe("ashley@example.org");
        mail.Subject.ShouldStartWith("Your request for a review: REV/");
        mail.TextBody.ShouldNotBeNull().ShouldContain("Dear Ashley Invented");
        mail.HtmlBody.ShouldNotBeNull().ShouldContain("<p>Dear Ashley Invented</p>");
        var document = mail.Attachments.OfType<MimePart>().ShouldHaveSingleItem();
        using var content = new MemoryStream();
        await document.Content!.DecodeToAsync(content);
        Convert.ToHexString(SHA256.HashData(content.ToArray())).ShouldBe(letter.Hash);
        document.FileName.ShouldEndWith(" Acknowledgement.docx");
    }

    [Fact]
    public async Task Application_ByTheForm_IsAcknowledgedByEmailOnceHoweverOftenItIsSent()
    {
        await using var server = new MailServer().Start();
        await using var office = await StartAsync([.. Plain(server)]);
        var apply = new ApplyForReview(
            Saw(0),
            new WrittenApplication(
                new ApplicantDetails("Ashley Invented", "ashley@example.org"),
                new ComplaintParticulars { OutcomeLetterOn = Today.AddDays(-20) }
            )
            {
                Force = "Invented Constabulary",
                Details = "They lost my bicycle.\u0007",
            }
        );

        var sent = await office.SendAsync(apply, OfficeUser.Applicant);
        sent.Errors.ShouldBeEmpty();
        (await office.SendAsync(apply, OfficeUser.Applicant)).Value.ShouldBe(sent.Value);

        var id = new ComplaintReviewId(apply.Seen.Act);
        var letter = await EndOfAsync(
            office,
            await office.LookAsync(db => db.Letters.Where(l => l.ReviewId == id).Select(l => l.Id).SingleAsync())
        );
        letter.State.ShouldBe(LetterState.Sent);
        var mail = server.Taken.ShouldHaveSingleItem();
        mail.To.Mailboxes.Single().Address.ShouldBe("ashley@example.org");
        mail.Subject.ShouldNotBeNull().ShouldContain(sent.Value);
        (await office.LookAsync(db => db.ReviewFiles.CountAsync(f => f.ReviewId == id))).ShouldBe(1);
    }

    [Fact]
    public async Task Letter_ThatTheServerRefuses_IsForAPersonWhoSendsItOtherwise()
    {
        await using var server = new MailServer { RefusesRecipients = true }.Start();
        await using var office = await StartAsync([.. Plain(server)]);
        var review = await ReviewAsync(office);

        var letter = await EndOfAsync(office, await SendAsync(office, review));

        letter.State.ShouldBe(LetterState.NotSent);
        letter.Trouble.ShouldBe(
            "The mail server does not take e-mail for the address of this letter (its code is 550)."
        );
        server.RefusesRecipients = false;
        await AgainAsync(office, letter, LetterRoute.Email);
        (await WaitAsync(office, letter.Id, l => l.State is LetterState.Sent)).Trouble.ShouldBeNull();
        server.Taken.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Letter_WhoseServerIsAway_IsTriedAgainUntilItIsThere()
    {
        await using var server = new MailServer();
        await using var office = await StartAsync([.. Plain(server)]);
        var review = await ReviewAsync(office);
        var id = await SendAsync(office, review);
        (await WaitAsync(office, id, l => l.Trouble is not null)).ShouldSatisfyAllConditions(
            l => l.State.ShouldBe(LetterState.Waiting),
            l => l.Trouble.ShouldBe("The mail server could not be reached.")
        );
        // Its run gives up first: the hour's job asks for another.
        await JobsOffice.WaitForAsync(() =>
            office.LookAsync(db => db.JobRuns.AnyAsync(r => r.Job == SendLetter.Job && r.State == RunState.Failed))
        );
        server.Start();
        await office.EndOfAsync(await office.RunNowAsync("letters.hand_over_waiting"));

        (await WaitAsync(office, id, l => l.State is LetterState.Sent)).Trouble.ShouldBeNull();
        server.Taken.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Letter_WhoseAnswerIsLost_IsInDoubtAndNotSentAgainByItself()
    {
        await using var server = new MailServer { HangsUp = true }.Start();
        await using var office = await StartAsync([.. Plain(server)]);
        var review = await ReviewAsync(office);

        var letter = await EndOfAsync(office, await SendAsync(office, review));
        await office.EndOfAsync(await office.RunNowAsync("letters.hand_over_waiting"));

        letter.State.ShouldBe(LetterState.PossiblySent);
        letter.Trouble.ShouldNotBeNull().ShouldContain("nobody knows");
        server.Taken.Count.ShouldBe(1);
        (
            await office.SendAsync(new RecordLetterGone(review, letter.Id, Saw(letter.Version), Today), Users.Reviewer)
        ).Errors.ShouldBeEmpty();
        (await LetterAsync(office, letter.Id)).State.ShouldBe(LetterState.Sent);
    }

    [Fact]
    public async Task Letter_WhoseWorkerIsKilledBeforeItsMark_IsInDoubtAndArrivedOnce()
    {
        await using var server = new MailServer().Start();
        string[] settings =
        [
            .. Plain(server).Select(s => $"{s.Key}={s.Value}"),
            "Jobs:GoneAfter=00:00:03",
            "Jobs:SweepEvery=00:00:00.500",
        ];
        await using var office = await StartAsync([NoServer, .. Plain(server)]);
        var review = await ReviewAsync(office);
        var id = await SendAsync(office, review);
        using (var killed = Worker([.. settings, $"{WorkerHost.HoldsTheLetter}=true"]))
        {
            await killed.UntilItSaysAsync(WorkerHost.Marking);
        }

        (await LetterAsync(office, id)).State.ShouldBe(LetterState.HandingOver);
        using var next = Worker(settings);
        var letter = await EndOfAsync(office, id);

        letter.State.ShouldBe(LetterState.PossiblySent);
        server.Taken.Count.ShouldBe(1);
        // The person finds that it did not arrive: it is the same e-mail.
        await AgainAsync(office, letter, LetterRoute.Email);
        await WaitAsync(office, id, l => l.State is LetterState.Sent);
        server.Taken.Select(m => m.MessageId).Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Letter_ToAServerThatNobodyVouchesFor_GoesOnlyIfItsCertificateIsKnown()
    {
        using var key = RSA.Create(2048);
        using var certificate = new CertificateRequest(
            "CN=localhost",
            key,
            HashAlgorithmName.SHA256,
            RSASignaturePadding.Pkcs1
        ).CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(100));
        await using var server = new MailServer(certificate).Start();
        var encrypted = Plain(server).Where(s => s.Key != "Mail:Security").ToList();
        await using (var office = await StartAsync([.. encrypted]))
        {
            var review = await ReviewAsync(office);
            var waiting = await WaitAsync(office, await SendAsync(office, review), l => l.Trouble is not null);
            waiting.Trouble.ShouldBe("The certificate of the mail server is not trusted, so nothing was sent to it.");
            server.Taken.ShouldBeEmpty();
        }

        var hash = certificate.GetCertHashString(HashAlgorithmName.SHA256);
        await using var knowing = await StartAsync([.. encrypted, new("Mail:CertificateHash", hash)]);
        await knowing.RunNowAsync("letters.hand_over_waiting");

        await JobsOffice.WaitForAsync(() =>
            knowing.LookAsync(db => db.Letters.AnyAsync(l => l.State == LetterState.Sent))
        );
        server.Taken.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Letter_ThatNeverGoes_IsGivenUpAndAPersonDecides()
    {
        await using var server = new MailServer();
        await using var office = await StartAsync([.. Plain(server), new("Letters:GiveUpAfter", "00:00:00")]);
        var review = await ReviewAsync(office);

        var letter = await WaitAsync(office, await SendAsync(office, review), l => l.State is LetterState.NotSent);

        await AgainAsync(office, letter, LetterRoute.Post);
        (await LetterAsync(office, letter.Id)).State.ShouldBe(LetterState.ToBePosted);
    }

    private static DateOnly Today => LondonTime.DayOf(TimeProvider.System.UtcNow());

    private static IEnumerable<KeyValuePair<string, string?>> Plain(MailServer server) =>
        [
            new("Mail:Host", "localhost"),
            new("Mail:Port", $"{server.Port}"),
            new("Mail:Security", "None"),
            new("Mail:From", "reviews@example.org"),
        ];

    private static Seen Saw(int version) => new(Ids.New(TimeProvider.System), version);

    private static async Task<ComplaintReviewId> ReviewAsync(JobsOffice office)
    {
        var receive = new ReceiveReview(
            Saw(0),
            ReviewChannel.Email,
            Today,
            null,
            new ApplicantDetails("Ashley Invented", "ashley@example.org"),
            new ComplaintParticulars { OutcomeLetterOn = Today.AddDays(-20) }
        );
        (await office.SendAsync(receive, Users.Reviewer)).Errors.ShouldBeEmpty();
        return new ComplaintReviewId(receive.Seen.Act);
    }

    private static async Task<LetterId> SendAsync(JobsOffice office, ComplaintReviewId review)
    {
        var shown = await office.SendAsync(
            new PreviewLetter(review, "acknowledgement", LetterInput.None),
            Users.Reviewer
        );
        shown.Errors.ShouldBeEmpty();
        (
            await office.SendAsync(
                new SendLetter(
                    review,
                    Saw(0),
                    "acknowledgement",
                    LetterInput.None,
                    shown.Fingerprint,
                    [LetterRoute.Email]
                ),
                Users.Reviewer
            )
        ).Errors.ShouldBeEmpty();
        return await office.LookAsync(db =>
            db.Letters.Where(l => l.ReviewId == review).Select(l => l.Id).SingleAsync()
        );
    }

    private static async Task AgainAsync(JobsOffice office, Letter letter, LetterRoute route) =>
        (
            await office.SendAsync(
                new SendLetterAgain(letter.ReviewId, letter.Id, Saw(letter.Version), route, "The applicant said so."),
                Users.Reviewer
            )
        ).Errors.ShouldBeEmpty();

    private static Task<Letter> LetterAsync(JobsOffice office, LetterId id) =>
        office.LookAsync(db => db.Letters.AsNoTracking().SingleAsync(l => l.Id == id));

    private static Task<Letter> EndOfAsync(JobsOffice office, LetterId id) =>
        WaitAsync(office, id, l => l.State is not (LetterState.Waiting or LetterState.HandingOver));

    private static Task<Letter> WaitAsync(JobsOffice office, LetterId id, Func<Letter, bool> condition) =>
        JobsOffice.WaitForAsync(() => LetterAsync(office, id), condition, l => $"{l.State}: {l.Trouble}");
}
