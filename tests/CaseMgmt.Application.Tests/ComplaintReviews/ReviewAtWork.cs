using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews.Intake;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Testing;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Tests.ComplaintReviews;

/// <summary>A review on its way through the office: each act is done on its day, by somebody who has just looked at the review.</summary>
internal sealed class ReviewAtWork(OfficeDatabase office)
{
    private DateOnly latest;

    public ComplaintReviewId Id { get; private set; }

    public async Task ReceiveAsync(ReceiveReview receive, DateTime recordedAt)
    {
        office.Clock.Set(recordedAt);
        (await office.SendAsync(receive, Users.Reviewer)).Errors.ShouldBeEmpty($"{receive}");
        Id = new ComplaintReviewId(receive.Seen.Act);
    }

    /// <summary>Does the act by the reviewer, or by whom is named. A day that nobody knows is no act.</summary>
    public async Task ActAsync(DateOnly? on, Func<Seen, DateOnly, IRequest<Result>> act, OfficeUser? by = null)
    {
        if (on is not { } day)
        {
            return;
        }

        // A register may have one day before another that was recorded earlier: then it was entered later.
        latest = day > latest ? day : latest;
        office.Clock.Set(latest.ToDateTime(new TimeOnly(22, 30)));
        var version = await office.LookAsync(db =>
            db.ComplaintReviews.Where(r => r.Id == Id).Select(r => r.Version).SingleAsync()
        );
        var request = act(new Seen(Ids.New(TimeProvider.System), version), day);
        (await office.SendAsync(request, by ?? Users.Reviewer)).Errors.ShouldBeEmpty($"{request}");
    }
}
