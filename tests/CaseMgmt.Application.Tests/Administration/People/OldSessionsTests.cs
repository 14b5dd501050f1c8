using CaseMgmt.Application.Administration.Sessions;
using CaseMgmt.Application.Common;
using CaseMgmt.Domain.People;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Testing;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Tests.Administration.People;

/// <summary>A night removes what sessions need no longer, whether or not their person ever comes back.</summary>
public sealed class OldSessionsTests : IAsyncLifetime
{
    private static readonly OfficeUser Kim = Users.InRole("Kim", Roles.Reviewer);
    private static readonly OfficeUser Sam = Users.InRole("Sam", Roles.Coordinator);
    private readonly OfficeDatabase office = new();

    public async ValueTask InitializeAsync() => await office.InitializeAsync();

    public async ValueTask DisposeAsync() => await office.DisposeAsync();

    [Fact]
    public async Task Night_KeepsWithWhatADirectoryIsAskedNoLongerThanASessionCanLast()
    {
        await StartAsync(Kim, new Vouched([Roles.Reviewer], "theirs", "protected"));
        office.Clock.Advance(TimeSpan.FromHours(11));
        await NightAsync();
        (await GrantsAsync()).ShouldBe(["protected"]);

        office.Clock.Advance(TimeSpan.FromHours(1));
        await NightAsync();
        (await GrantsAsync()).ShouldBe([null]);

        Task<List<string?>> GrantsAsync() => office.LookAsync(db => db.Sessions.Select(s => s.Grant).ToListAsync());
    }

    [Fact]
    public async Task Night_OfSessionsOfMonthsAgo_KeepsEachPersonsLast()
    {
        var first = office.Clock.UtcNow();
        await StartAsync(Kim);
        await StartAsync(Sam);
        office.Clock.Advance(TimeSpan.FromDays(80));
        await StartAsync(Kim);
        await NightAsync();
        (await BegunAsync()).ShouldBe([first, first, first.AddDays(80)]);

        office.Clock.Advance(TimeSpan.FromDays(11));
        await NightAsync();
        (await BegunAsync()).ShouldBe([first, first.AddDays(80)], "Kim's first is gone");

        office.Clock.Advance(TimeSpan.FromDays(200));
        await NightAsync();
        (await BegunAsync()).ShouldBe([first, first.AddDays(80)], "when both were last here is still known");

        Task<List<DateTime>> BegunAsync() =>
            office.LookAsync(db => db.Sessions.OrderBy(s => s.RecordedAt).Select(s => s.RecordedAt).ToListAsync());
    }

    private async Task StartAsync(OfficeUser user, Vouched? vouched = null) =>
        (
            await office.SendAsync(
                new StartSession(
                    new SessionId(Ids.New(office.Clock)),
                    "A browser",
                    vouched,
                    new Seen(Ids.New(office.Clock), 0)
                ),
                user
            )
        ).IsDone.ShouldBeTrue();

    private async Task NightAsync() => (await office.SendAsync(new RemoveOldSessions())).IsDone.ShouldBeTrue();
}
