using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Testing.Worker;
using Microsoft.Extensions.Hosting;

// Processes to be killed, on a database that the test has made.
switch (args)
{
    // A page that shows a review: it says so when the answer has left the pipeline, and waits.
    case [OpenedReview.Mode, var review, .. var settings]:
        using (var host = WorkerHost.Build(Settings(settings)))
        {
            await OpenedReview.OpenAsync(host.Services, new ComplaintReviewId(Guid.Parse(review)));
            await Task.Delay(Timeout.Infinite);
        }

        break;

    // A job server: CaseMgmt.Testing.Worker SETTING=VALUE ...
    default:
        using (var host = WorkerHost.Build(Settings(args)))
        {
            await host.RunAsync();
        }

        break;
}

static IEnumerable<KeyValuePair<string, string?>> Settings(string[] given) =>
    given.Select(a => a.Split('=', 2)).Select(a => KeyValuePair.Create<string, string?>(a[0], a[1]));
