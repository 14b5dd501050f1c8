using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews.Browse;
using CaseMgmt.Domain.ComplaintReviews;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace CaseMgmt.Testing.Worker;

/// <summary>A reviewer is shown a review, in a process that has nothing in the background.</summary>
public static class OpenedReview
{
    public const string Mode = "open";
    public const string Shown = "shown";
    public const string Reviewer = "Robin Reviewer";

    public static async Task OpenAsync(IServiceProvider services, ComplaintReviewId id)
    {
        await using var scope = services.CreateAsyncScope();
        scope
            .ServiceProvider.GetRequiredService<ActingUser>()
            .Become(new OfficeUser("persona:" + Reviewer, Reviewer, new HashSet<string> { Roles.Reviewer }));
        var review = await scope.ServiceProvider.GetRequiredService<ISender>().Send(new GetReview(id));
        await Console.Out.WriteLineAsync(review is null ? "not found" : Shown);
    }
}
