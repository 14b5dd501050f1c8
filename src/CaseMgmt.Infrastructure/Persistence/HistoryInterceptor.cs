using System.Text.Encodings.Web;
using System.Text.Json;
using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Oversight;
using CaseMgmt.Domain.People;
using CaseMgmt.Domain.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CaseMgmt.Infrastructure.Persistence;

/// <summary>
/// Writes, in the transaction of the change, one history record for each record that an act changed: the values before
/// and after, as the act tells them. Counts the version of the record up, so that a second writer is noticed. Refuses a change
/// without an act, and one of which its act tells nothing.
/// </summary>
public sealed class HistoryInterceptor(TimeProvider clock) : SaveChangesInterceptor
{
    private static readonly JsonWriterOptions Readable = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default
    )
    {
        Write((CaseDb)eventData.Context!);
        return ValueTask.FromResult(result);
    }

    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Write((CaseDb)eventData.Context!);
        return result;
    }

    private void Write(CaseDb db)
    {
        if (db.ChangeTracker.AutoDetectChangesEnabled)
        {
            db.ChangeTracker.DetectChanges();
        }

        var now = clock.UtcNow();
        var entries = EntriesOf(db);
        var roots = RootsOf(entries);
        var changes = new Dictionary<EntityEntry, List<EntityEntry>>();
        foreach (var entry in entries)
        {
            if (
                entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted
                && RootOf(roots, entry) is { } root
            )
            {
                (changes.TryGetValue(root, out var list) ? list : changes[root] = []).Add(entry);
            }
        }

        foreach (var (root, changed) in changes)
        {
            var act = db.UnderWay is { IsUnderWay: true } underWay
                ? underWay
                : throw new InvalidOperationException($"{root.Metadata.ClrType.Name} was changed outside of any act.");
            var record = (IAggregateRoot)root.Entity;
            var isNew = root.State is EntityState.Added;
            var made = record.TakeChanges();
            if (isNew && record is Person && made.Count == 0)
            {
                // Whoever is met for the first time was not acted upon.
                continue;
            }

            if (made.Count == 0 && !isNew)
            {
                throw new InvalidOperationException(
                    $"{record.Reference} was changed, but its act does not tell how: {string.Join(", ", changed.Select(e => $"{e.Metadata.ClrType.Name} {e.State}"))}."
                );
            }

            var version = isNew ? record.Version : record.Version + 1;
            db.Add(
                new HistoryRecord(
                    act.Id,
                    act.Name!,
                    act.By.Id,
                    act.By.Name,
                    now,
                    root.Metadata.ClrType.Name,
                    record.Key,
                    record.Reference
                )
                {
                    Reason = act.Reason,
                    Version = version,
                    Run = act.Run,
                    // A record that is written once and never changed is its own history: the act alone is noted.
                    Before = isNew || made.Count == 0 ? null : Json(made, c => c.Before),
                    After = made.Count == 0 ? null : Json(made, c => c.After),
                }
            );
            root.Property(nameof(IAggregateRoot.Version)).CurrentValue = version;
        }
    }

    // All of them, without looking for changes again, which Entries() would do at every call.
    internal static List<EntityEntry> EntriesOf(DbContext db)
    {
        var detects = db.ChangeTracker.AutoDetectChangesEnabled;
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            return [.. db.ChangeTracker.Entries()];
        }
        finally
        {
            db.ChangeTracker.AutoDetectChangesEnabled = detects;
        }
    }

    internal static Dictionary<(IEntityType, object), EntityEntry> RootsOf(IEnumerable<EntityEntry> entries) =>
        entries
            .Where(e => e.Entity is IAggregateRoot)
            .ToDictionary(e => (e.Metadata, e.Property(e.Metadata.FindPrimaryKey()!.Properties[0]).CurrentValue!));

    /// <summary>The record of which it is a part; null for what is no part of any.</summary>
    internal static EntityEntry? RootOf(Dictionary<(IEntityType, object), EntityEntry> roots, EntityEntry entry)
    {
        if (entry.Entity is IAggregateRoot)
        {
            return entry;
        }

        var owner = entry
            .Metadata.GetForeignKeys()
            .FirstOrDefault(k =>
                k.PrincipalToDependent is not null
                && k.PrincipalEntityType.ClrType.IsAssignableTo(typeof(IAggregateRoot))
            );
        if (owner is null)
        {
            return null;
        }

        var key = entry.Property(owner.Properties[0]);
        return roots.GetValueOrDefault((owner.PrincipalEntityType, (key.CurrentValue ?? key.OriginalValue)!))
            ?? throw new InvalidOperationException(
                $"A {entry.Metadata.ClrType.Name} was changed without its aggregate."
            );
    }

    private static string Json(IReadOnlyList<Change> made, Func<Change, object?> side)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            json.WriteStartObject();
            foreach (var change in made)
            {
                json.WritePropertyName(change.Name);
                WriteValue(json, side(change));
            }

            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static void WriteValue(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case Enum coded:
                json.WriteStringValue(Vocabulary.Of(coded));
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case DateTime instant:
                json.WriteStringValue(
                    instant.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", System.Globalization.CultureInfo.InvariantCulture)
                );
                break;
            case DateOnly day:
                json.WriteStringValue(day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
                break;
            default:
                json.WriteStringValue(Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture));
                break;
        }
    }
}
