using CaseMgmt.Application.Common;
using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Domain.Shared;
using MediatR;

namespace CaseMgmt.Application.Registers.TakeIn;

/// <summary>Which register files lie in a place, in the order in which they are to be taken in.</summary>
/// <param name="Only">Names of the files to look at; null for all of the place.</param>
[Requires(Permission.ImportRegisters)]
public sealed record FindRegisters(RegisterPlace Place, IReadOnlyList<string>? Only = null)
    : IQuery<Result<RegistersFound>>;

/// <param name="Files">To be taken in, in this order.</param>
/// <param name="Doubled">Two files that claim to be one register: neither is taken.</param>
/// <param name="PassedOver">Files that are no registers, with the reason.</param>
public sealed record RegistersFound(
    IReadOnlyList<string> Files,
    IReadOnlyList<RegisterResult> Doubled,
    IReadOnlyList<PassedOverFile> PassedOver
);

public sealed record PassedOverFile(string File, string Reason);

internal sealed class FindRegistersHandler(IRegisterFiles files)
    : IRequestHandler<FindRegisters, Result<RegistersFound>>
{
    public async Task<Result<RegistersFound>> Handle(FindRegisters request, CancellationToken cancellationToken)
    {
        IReadOnlyList<string> names;
        try
        {
            names = await files.ListAsync(request.Place, cancellationToken);
        }
        catch (UnreadableRegisterException unreadable)
        {
            return unreadable.Error;
        }

        List<string> found = [];
        List<RegisterResult> doubled = [];
        List<PassedOverFile> passedOver = [];
        foreach (
            var register in names
                .Where(n => request.Only?.Contains(n) ?? true)
                .GroupBy(RegisterCatalogue.Of)
                .OrderBy(g => g.Key?.Kind)
        )
        {
            if (register.Key is null)
            {
                passedOver.AddRange(
                    register.Select(n => new PassedOverFile(n, "It has no register's name, so it was not read."))
                );
                continue;
            }

            // Rejected rows of an earlier import are read when they stand alone: then they are what was corrected.
            var whole = register.Where(n => !RegisterCatalogue.IsRejectedRows(n)).ToList();
            if (whole.Count > 0)
            {
                passedOver.AddRange(
                    register
                        .Where(RegisterCatalogue.IsRejectedRows)
                        .Select(n => new PassedOverFile(
                            n,
                            $"It holds rows that an import rejected, and was not read beside {whole[0]}. Corrected, import it by itself: from a folder of its own, or by naming the file."
                        ))
                );
            }

            var candidates = whole.Count > 0 ? whole : [.. register];
            if (candidates.Count == 1)
            {
                found.Add(candidates[0]);
                continue;
            }

            doubled.AddRange(
                candidates.Select(n =>
                    RegisterResult.Refused(
                        n,
                        register.Key.Kind,
                        [
                            new Error(
                                "file.register_twice",
                                $"{string.Join(" and ", candidates)} claim to be the same register. Leave the one that holds and import again."
                            ),
                        ]
                    )
                )
            );
        }

        return Result.Done(new RegistersFound(found, doubled, passedOver));
    }
}
