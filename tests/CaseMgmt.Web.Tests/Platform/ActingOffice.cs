using System.Net;
using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.CustodyVisits;
using CaseMgmt.Domain.Oversight;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Infrastructure.Persistence;
using CaseMgmt.Testing;
using CaseMgmt.Testing.Builders;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseMgmt.Web.Tests.Platform;

/// <summary>An office in which people act on records; each test has a record of its own. Nobody waits longer than a second for the writer.</summary>
public sealed class ActingOffice : IAsyncLifetime
{
    /// <summary>Colleagues of those who sit at the pages.</summary>
    public static readonly OfficeUser OtherReviewer = Users.InRole("Sam Second", Roles.Reviewer);
    public static readonly OfficeUser OtherCoordinator = Users.InRole("Sam Second", Roles.Coordinator);
    public static readonly OfficeUser OtherAdministrator = Users.InRole("Sam Second", Roles.Administrator);

    /// <summary>An id that nothing has yet.</summary>
    public static Guid NewId() => Ids.New(TimeProvider.System);

    private int number;

    public OfficeInTest Office { get; } =
        new(services => services.Configure<DatabaseOptions>(o => o.WaitForWriter = TimeSpan.FromSeconds(1)));

    public HttpClient Reviewer { get; private set; } = null!;

    public HttpClient Coordinator { get; private set; } = null!;

    public HttpClient Administrator { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Reviewer = await Office.SignedInAsync("reviewer");
        Coordinator = await Office.SignedInAsync("coordinator");
        Administrator = await Office.SignedInAsync("administrator");
    }

    public async ValueTask DisposeAsync()
    {
        Reviewer.Dispose();
        Coordinator.Dispose();
        Administrator.Dispose();
        await Office.DisposeAsync();
    }

    /// <summary>A review that came on 2 May 2022.</summary>
    public async Task<Guid> ReviewAsync(Func<ReviewBuilder, ReviewBuilder>? with = null)
    {
        var review = new ReviewBuilder(Interlocked.Increment(ref number));
        var id = Guid.Empty;
        await Office.ChangeAsync(
            (db, rules) =>
            {
                var built = (with?.Invoke(review) ?? review).Build(rules, Office.Clock);
                id = built.Id.Value;
                db.Add(built);
                return Task.CompletedTask;
            }
        );
        return id;
    }

    /// <summary>A visit of 10 May 2022 whose report stands so.</summary>
    public async Task<Guid> VisitAsync(ReportStatus status)
    {
        var next = Interlocked.Increment(ref number);
        var id = Guid.Empty;
        await Office.ChangeAsync(
            (db, rules) =>
            {
                var suite = SuiteBuilder.Build(rules, Office.Clock, $"Suite {next}");
                var visitor = new VolunteerBuilder(next).Build(rules, Office.Clock);
                var visit = new VisitBuilder(next, suite, visitor)
                    .With(f => f with { ReportStatus = status })
                    .Build(rules, Office.Clock);
                id = visit.Id.Value;
                db.AddRange(suite, visitor, visit);
                return Task.CompletedTask;
            }
        );
        return id;
    }

    /// <summary>Does an act on a review by its page, which says so.</summary>
    public async Task<ReviewState> DoneAsync(HttpClient browser, Guid id, string act, params (string, string)[] typed)
    {
        var form = await OpenForm.OpenAsync(browser, $"/reviews/{id}/{act}");
        var page = await form.DoneAsync(typed);
        page.TextOf(".govuk-notification-banner__title").ShouldBe("Success", act);
        return (await LookAtReviewAsync(id)).State;
    }

    /// <summary>With every decision, superseded ones too.</summary>
    public Task<ComplaintReview> LookAtReviewAsync(Guid id) =>
        Office.LookAsync(db =>
            db.ComplaintReviews.AsNoTracking()
                .Include(r => r.Decisions)
                .SingleAsync(r => r.Id == new ComplaintReviewId(id))
        );

    public Task<CustodyVisit> LookAtVisitAsync(Guid id) =>
        Office.LookAsync(db =>
            db.CustodyVisits.AsNoTracking().Include(v => v.Decisions).SingleAsync(v => v.Id == new CustodyVisitId(id))
        );

    /// <summary>What was done to the record after it was laid down.</summary>
    public Task<List<HistoryRecord>> ActsOnAsync(Guid id) =>
        Office.LookAsync(db =>
            db.History.AsNoTracking()
                .Where(h => h.RecordId == id && h.Before != null)
                .OrderBy(h => h.Sequence)
                .ToListAsync()
        );

    /// <summary>The reviewer does an act by its page.</summary>
    public async Task DoAsync(Guid id, string act, params IEnumerable<(string, string)> typed)
    {
        var page = await (await OpenForm.OpenAsync(Reviewer, $"/reviews/{id}/{act}")).DoneAsync(typed);
        page.TextOf(".govuk-notification-banner__title").ShouldBe("Success", act);
    }

    /// <summary>Neither looking nor sending: the person's role has no part in this act.</summary>
    public async Task ShouldForbidAsync(
        string persona,
        string path,
        params IEnumerable<(string Name, string Value)> typed
    )
    {
        using var browser = await Office.SignedInAsync(persona);
        using var looked = await browser.GetAsync(path);
        using var sent = await browser.PostFormAsync(path, typed);

        looked.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        sent.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }
}
