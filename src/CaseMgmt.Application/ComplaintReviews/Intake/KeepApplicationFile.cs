using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews.Documents;
using CaseMgmt.Domain.Shared;
using MediatR;

namespace CaseMgmt.Application.ComplaintReviews.Intake;

/// <summary>
/// A file is taken from the public form while the applicant goes on writing: a browser does not keep it. It is checked by its content as
/// every document is; one in which the scanner finds something is not kept. If it is never sent, no record tells of it, and the nightly
/// clean-up removes it.
/// </summary>
[Requires(Permission.ApplyForReview)]
public sealed record KeepApplicationFile(SentFile File) : IProcess<ArrivedFile>;

internal sealed class KeepApplicationFileHandler(TakeFiles take, FileRoom room, ApplySettings settings)
    : IRequestHandler<KeepApplicationFile, Result<ArrivedFile>>
{
    public async Task<Result<ArrivedFile>> Handle(KeepApplicationFile request, CancellationToken cancellationToken)
    {
        var name = FileName.Of(request.File.Name);
        if (request.File.Bytes > settings.MaxFileBytes)
        {
            return new Error(
                "application.file_too_large",
                $"{name} is larger than {settings.MaxFileMegabytes} MB. Send it in parts, or as photographs of its pages."
            );
        }

        var taken = await take.TakeAsync(request.File, cancellationToken);
        if (taken is { IsDone: true, Value.Scan.Threat: not null })
        {
            await room.RemoveAsync(taken.Value.Id, cancellationToken);
            return new Error(
                "application.file_infected",
                $"Our malware scanner found something in {name}, so it was not kept. Send it in another way, such as photographs of its pages."
            );
        }

        return taken;
    }
}
