using System.Net;
using CaseMgmt.Application.Administration.Sessions;
using CaseMgmt.Testing;
using CaseMgmt.Web.Tests.Platform;

namespace CaseMgmt.Web.Tests.SignIn;

/// <summary>What was typed survives the end of the session, for the person who typed it and for nobody else.</summary>
public sealed class KeptFormsTests : IAsyncLifetime
{
    private readonly ActingOffice acting = new();

    public ValueTask InitializeAsync() => acting.InitializeAsync();

    public ValueTask DisposeAsync() => acting.DisposeAsync();

    [Fact]
    public async Task Form_SentAfterItsSessionEnded_IsAsItWasAfterSigningInAgainAndNothingIsDone()
    {
        var review = await acting.ReviewAsync();
        var form = await OpenForm.OpenAsync(acting.Reviewer, $"/reviews/{review}/acknowledge");
        acting.Office.Clock.Advance(TimeSpan.FromHours(2));

        using var met = await form.SendAsync(("AcknowledgedOn", "3/5/2022"), ("Reason", "Said <on> the telephone"));
        var signIn = met.Headers.Location!.OriginalString;
        signIn.ShouldStartWith("/sign-in?ReturnUrl=%2Fkept-form%2F");
        var kept = await SignInAsync("reviewer", signIn);
        var back = await OpenForm.OpenAsync(acting.Reviewer, kept);
        var again = await back.RefusedAsync("main form");

        again.Page.TextOf(".govuk-error-summary").ShouldContain("Your session had ended when you sent this");
        again["AcknowledgedOn"].ShouldBe("3/5/2022");
        (await acting.ActsOnAsync(review)).ShouldBeEmpty("nothing was done by it yet");
        await again.DoneAsync();
        (await acting.ActsOnAsync(review)).ShouldHaveSingleItem().Act.ShouldBe("AcknowledgeReview");
        using var gone = await acting.Reviewer.GetAsync(kept);
        gone.StatusCode.ShouldBe(HttpStatusCode.NotFound, "it was given back");
    }

    [Fact]
    public async Task Form_SentWhileRecordsAreBusyAfterItsSessionEnded_IsKeptWhenItIsSentAgain()
    {
        var review = await acting.ReviewAsync();
        var form = await OpenForm.OpenAsync(acting.Reviewer, $"/reviews/{review}/acknowledge");
        acting.Office.Clock.Advance(TimeSpan.FromHours(2));
        await using (await HeldLock.TakeAsync(acting.Office.Folder))
        {
            using var busy = await form.SendAsync(("AcknowledgedOn", "3/5/2022"));
            busy.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
            var told = await busy.ReadPageAsync();
            told.TextOf("h1").ShouldBe("The records are busy");
            told.TextOf("main").ShouldContain("your browser sends what you typed once more");
        }

        using var met = await form.SendAsync(("AcknowledgedOn", "3/5/2022"));

        met.Headers.Location!.OriginalString.ShouldStartWith("/sign-in?ReturnUrl=%2Fkept-form%2F");
    }

    [Fact]
    public async Task Form_Kept_IsOfferedToNobodyElse()
    {
        var review = await acting.ReviewAsync();
        var form = await OpenForm.OpenAsync(acting.Reviewer, $"/reviews/{review}/acknowledge");
        acting.Office.Clock.Advance(TimeSpan.FromHours(2));
        using var met = await form.SendAsync(("AcknowledgedOn", "3/5/2022"));

        var kept = await SignInAsync("coordinator", met.Headers.Location!.OriginalString);

        using var answer = await acting.Reviewer.GetAsync(kept);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData(23, 1)]
    [InlineData(24, 0)]
    public async Task Form_ThatNobodyComesBackFor_IsRemovedInTheNightAfterADay(int hours, int left)
    {
        var review = await acting.ReviewAsync();
        var form = await OpenForm.OpenAsync(acting.Reviewer, $"/reviews/{review}/acknowledge");
        acting.Office.Clock.Advance(TimeSpan.FromHours(2));
        using var met = await form.SendAsync(("AcknowledgedOn", "3/5/2022"));
        acting.Office.Clock.Advance(TimeSpan.FromHours(hours));

        (await acting.Office.SendAsync(new RemoveOldSessions())).IsDone.ShouldBeTrue();

        (await acting.Office.LookAsync(db => Task.FromResult(db.KeptForms.Count()))).ShouldBe(left);
    }

    [Fact]
    public async Task Form_FromSomebodyWithoutASession_IsNotKept()
    {
        using var visitor = acting.Office.Visitor();

        using var answer = await visitor.PostAsync(
            "/administration/people",
            new FormUrlEncodedContent([KeyValuePair.Create("Name", "x")])
        );

        answer.Headers.Location!.OriginalString.ShouldBe("/sign-in");
        (await acting.Office.LookAsync(db => Task.FromResult(db.KeptForms.Count()))).ShouldBe(0);
    }

    /// <summary>Signs in in the same window.</summary>
    private async Task<string> SignInAsync(string persona, string address)
    {
        using var answer = await acting.Reviewer.PostFormAsync(address, ("Persona", persona));
        return answer.Headers.Location!.OriginalString;
    }
}
