using CaseMgmt.Application.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Registers.Mapping;

/// <summary>What is kept of the office's own spreadsheets, by name.</summary>
[Requires(Permission.ImportRegisters)]
public sealed record ListMappings : IQuery<IReadOnlyList<MappingRow>>;

/// <param name="Headings">The heading and the register's column for which it stands; null where it is left alone.</param>
public sealed record MappingRow(
    Guid Id,
    int Version,
    string Name,
    string Register,
    DateTime KeptAt,
    IReadOnlyDictionary<string, string?> Headings
);

internal sealed class ListMappingsHandler(ICaseDb db) : IRequestHandler<ListMappings, IReadOnlyList<MappingRow>>
{
    public async Task<IReadOnlyList<MappingRow>> Handle(ListMappings request, CancellationToken cancellationToken) =>
        [
            .. (await db.ColumnMappings.AsNoTracking().OrderBy(m => m.Name).ToListAsync(cancellationToken)).Select(
                m => new MappingRow(m.Id.Value, m.Version, m.Name, m.Register, m.RecordedAt, m.Meanings.Headings)
            ),
        ];
}
