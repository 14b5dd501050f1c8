using CaseMgmt.Application.Administration.People;
using CaseMgmt.Application.Administration.Sessions;
using CaseMgmt.Application.Common;
using CaseMgmt.Domain.People;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Infrastructure.Persistence;
using CaseMgmt.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseMgmt.Application.Tests.Administration.People;

/// <summary>Who may come in, as what, and in which sessions.</summary>
public sealed class AccountsTests : IAsyncLifetime
{
    private const string Address = "sam@office.example";
    private readonly OfficeDatabase office = new();

    public async ValueTask InitializeAsync() => await office.InitializeAsync();

    public async ValueTask DisposeAsync() => await office.DisposeAsync();

    [Fact]
    public async Task Invite_Twice_OpensOneAccount()
    {
        var first = await InviteAsync(Roles.Reviewer);
        var second = await office.SendAsync(
            new InvitePerson(Ids.New(TimeProvider.System), "Other", " SAM@Office.example ", [Roles.Coordinator]),
            Users.Administrator
        );

        first.IsDone.ShouldBeTrue();
        second.Errors.ShouldBe([AccountErrors.AddressTaken]);
        var person = (await GetAsync())!;
        person.Roles.ShouldBe([Roles.Reviewer]);
        person.Account.ShouldBe(new AccountView(Address, false, first.Value.Until));
        person.History.ShouldHaveSingleItem().By.ShouldBe("Alex Administrator");
        (await office.LookAsync(db => db.Accounts.Select(a => a.LinkHash).SingleAsync()))!.ShouldNotContain(
            first.Value.Path.Split('/')[^1],
            Case.Insensitive
        );
    }

    [Theory]
    [InlineData("", Address, Roles.Reviewer, "Name")]
    [InlineData("Sam", "", Roles.Reviewer, "Address")]
    [InlineData("Sam", "sam", Roles.Reviewer, "Address")]
    [InlineData("Sam", "s am@x", Roles.Reviewer, "Address")]
    [InlineData("Sam", Address, Roles.System, "Roles")]
    [InlineData("Sam", Address, "", "Roles")]
    public async Task Invite_WithSomethingWrong_NamesTheField(string name, string address, string role, string field)
    {
        var outcome = await office.SendAsync(
            new InvitePerson(Ids.New(TimeProvider.System), name, address, role.Length == 0 ? [] : [role]),
            Users.Administrator
        );

        outcome.Errors.ShouldHaveSingleItem().Field.ShouldBe(field);
    }

    [Fact]
    public async Task Roles_Changed_AreInTheHistoryAndNeedOneAtLeast()
    {
        await InviteAsync(Roles.Reviewer);
        var (id, seen) = await SeenAsync();

        (
            await office.SendAsync(new ChangeRoles(id, seen, [Roles.Coordinator, Roles.Reviewer]), Users.Administrator)
        ).IsDone.ShouldBeTrue();
        (
            await office.SendAsync(new ChangeRoles(id, (await SeenAsync()).Seen, []), Users.Administrator)
        ).Errors.ShouldBe([AccountErrors.RolesMissing]);
        await Should.ThrowAsync<RecordChangedException>(() =>
            office.SendAsync(
                new ChangeRoles(id, seen with { Act = Ids.New(TimeProvider.System) }, [Roles.Commissioner]),
                Users.Administrator
            )
        );

        (await GetAsync())!
            .History[0]
            .Changes.ShouldHaveSingleItem()
            .ShouldBe(new FieldChange("Roles", "Reviewer", "Custody visiting coordinator, Reviewer"));
    }

    [Fact]
    public async Task Sessions_OfAPerson_BeginEndAndAreListed()
    {
        await InviteAsync(Roles.Reviewer);
        var sam = await UserAsync();
        var (one, two) = (await StartAsync(sam), await StartAsync(sam));
        (await office.SendAsync(new ListSessions(), sam)).Count.ShouldBe(2);

        (await office.SendAsync(new EndSession(one), Users.Coordinator)).Errors.ShouldBe([SessionErrors.Unknown]);
        (await office.SendAsync(new EndSession(one), sam)).IsDone.ShouldBeTrue();
        (await office.SendAsync(new ListSessions(), sam)).ShouldHaveSingleItem().Id.ShouldBe(two.Value);
        await StartAsync(sam);
        (await office.SendAsync(new EndOtherSessions(two), sam)).IsDone.ShouldBeTrue();
        (await office.SendAsync(new ListSessions(), sam)).ShouldHaveSingleItem().Id.ShouldBe(two.Value);

        (await office.SendAsync(new ResetAccount(sam.Id), Users.Administrator)).IsDone.ShouldBeTrue();
        (await office.SendAsync(new ListSessions(), sam)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Switch_OffAndOnAgain_EndsTheSessionsForGood()
    {
        await InviteAsync(Roles.Reviewer);
        var sam = await UserAsync();
        await StartAsync(sam);

        await SwitchAsync(off: true);
        (await office.SendAsync(Started(), sam)).Errors.ShouldBe([PersonErrors.SwitchedOff]);
        await SwitchAsync(off: false);

        (await office.SendAsync(new ListSessions(), sam)).ShouldBeEmpty();
        (await office.SendAsync(new ListPeople(), Users.Administrator))
            .People.Single(p => p.Id == sam.Id.Value)
            .LastSignInAt.ShouldBe(office.Clock.UtcNow());
    }

    [Fact]
    public async Task Directory_AskedAgain_ChangesRolesAndEndsSessions()
    {
        var kim = Users.InRole("Kim", Roles.Reviewer);
        var session = new SessionId(Ids.New(TimeProvider.System));
        await office.SendAsync(
            new StartSession(
                session,
                "A browser",
                new Vouched([Roles.Reviewer], "theirs", "first"),
                new Seen(Ids.New(TimeProvider.System), 0)
            ),
            kim
        );

        (
            await office.SendAsync(new VouchForSession(session, [Roles.Commissioner], "second"), Users.Administrator)
        ).IsDone.ShouldBeTrue();
        (await office.LookAsync(db => db.Sessions.Select(s => s.Grant).SingleAsync())).ShouldBe("second");
        (
            await office.LookAsync(db => db.People.Where(p => p.Id == kim.Id).Select(p => p.Roles).SingleAsync())
        ).ShouldBe([Roles.Commissioner]);
        (await office.SendAsync(new EndDirectorySession("another"), Users.Administrator)).IsDone.ShouldBeTrue();
        (await office.SendAsync(new ListSessions(), kim)).Count.ShouldBe(1);
        (await office.SendAsync(new EndDirectorySession("theirs"), Users.Administrator)).IsDone.ShouldBeTrue();
        (await office.SendAsync(new ListSessions(), kim)).ShouldBeEmpty();

        var again = await StartAsync(kim);
        (await office.SendAsync(new EndVouchedSession(again), Users.Administrator)).IsDone.ShouldBeTrue();
        (await office.SendAsync(new ListSessions(), kim)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Directory_TakesARoleAwayWhileRecordsAreBusy_IsAskedAgain()
    {
        var history = new BusyHistory();
        await using var busy = await OfficeDatabase.StartAsync(services =>
            services.ConfigureDbContext<CaseDb>(records => records.AddInterceptors(history))
        );
        var start = Started() with { Vouched = new Vouched([Roles.Administrator], "theirs", "first") };
        await busy.SendAsync(start, Users.InRole("Kim", Roles.Administrator));
        var vouched = await VouchedAsync();
        busy.Clock.Advance(TimeSpan.FromMinutes(4));
        history.IsBusy = true;

        await Should.ThrowAsync<RecordsBusyException>(() =>
            busy.SendAsync(new VouchForSession(start.Id, [Roles.Reviewer], "second"), Users.Administrator)
        );

        (await VouchedAsync()).ShouldBe(vouched, "nothing that it said was kept");
        history.IsBusy = false;
        await busy.SendAsync(new VouchForSession(start.Id, [Roles.Reviewer], "second"), Users.Administrator);
        (await VouchedAsync()).ShouldBe((busy.Clock.UtcNow(), "second"));

        Task<(DateTime, string?)> VouchedAsync() =>
            busy.LookAsync(async db =>
            {
                var session = await db.Sessions.AsNoTracking().SingleAsync();
                return (session.VouchedAt, session.Grant);
            });
    }

    [Fact]
    public async Task Notes_OfFailuresAndChanges_AreInTheHistoryWithoutAnyRecordChanged()
    {
        await InviteAsync(Roles.Reviewer);
        var sam = await UserAsync();
        await office.SendAsync(new NoteFailedSignIn(null, null, SignInFailure.UnknownAccount, "192.0.2.7"));
        await office.SendAsync(
            new NoteAccountChange(AccountChange.PasswordChanged, _ => Task.FromResult(Result.Done())),
            sam
        );

        var notes = await office.LookAsync(db =>
            db.History.OrderByDescending(h => h.Sequence).Take(2).Select(h => h.Reference + " " + h.After).ToListAsync()
        );
        notes.ShouldBe([
            """Sam Second {"What":"Password changed"}""",
            """nobody known {"Why":"Unknown account","From":"192.0.2.7"}""",
        ]);
    }

    private Task<Result<OneTimeLink>> InviteAsync(string role) =>
        office.SendAsync(
            new InvitePerson(Ids.New(TimeProvider.System), "Sam Second", Address, [role]),
            Users.Administrator
        );

    private async Task<PersonView?> GetAsync() =>
        await office.SendAsync(new GetPerson((await FindAsync()).Person), Users.Administrator);

    private async Task<FoundAccount> FindAsync() =>
        (await office.SendAsync(new FindAccount(Address), Users.Administrator))!;

    private async Task<(PersonId Id, Seen Seen)> SeenAsync()
    {
        var found = await FindAsync();
        return (found.Person, new Seen(Ids.New(TimeProvider.System), found.Version));
    }

    private async Task<OfficeUser> UserAsync()
    {
        var account = await office.LookAsync(db => db.Accounts.Select(a => a.Id).SingleAsync());
        return new OfficeUser($"local:{account:N}", "Sam Second", new HashSet<string> { Roles.Reviewer });
    }

    private async Task<SessionId> StartAsync(OfficeUser user)
    {
        var start = Started();
        (await office.SendAsync(start, user)).IsDone.ShouldBeTrue();
        return start.Id;
    }

    private static StartSession Started() =>
        new(new SessionId(Ids.New(TimeProvider.System)), "A browser", null, new Seen(Ids.New(TimeProvider.System), 0));

    private async Task SwitchAsync(bool off)
    {
        var (id, seen) = await SeenAsync();
        (await office.SendAsync(new SwitchPerson(id, seen, off, "because"), Users.Administrator)).IsDone.ShouldBeTrue();
    }
}
