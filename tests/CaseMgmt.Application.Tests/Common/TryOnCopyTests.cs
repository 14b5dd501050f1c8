using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Testing;
using FluentValidation;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace CaseMgmt.Application.Tests.Common;

/// <summary>A copy of all records is made for whoever may ask for what is tried on it, and asks well.</summary>
public sealed class TryOnCopyTests : IAsyncLifetime
{
    private readonly Copies copies = new();
    private OfficeDatabase office = null!;

    public async ValueTask InitializeAsync() =>
        office = await OfficeDatabase.StartAsync(services =>
        {
            services.AddScoped<IRecordsCopy>(_ => copies);
            services.AddScoped<IRequestHandler<TryOutCommand, Result>, TryOutHandler>();
            services.AddScoped<IValidator<TryOutCommand>, TryOutValidator>();
        });

    public ValueTask DisposeAsync() => office.DisposeAsync();

    [Fact]
    public async Task Send_WithoutPermission_MakesNoCopy()
    {
        await Should.ThrowAsync<PermissionDeniedException>(() =>
            office.SendAsync(new TryOutCommand("A file"), Users.Reviewer)
        );

        copies.Made.ShouldBe(0);
    }

    [Fact]
    public async Task Send_AWrongForm_MakesNoCopy()
    {
        (await office.SendAsync(new TryOutCommand(""), Users.Administrator))
            .Errors.ShouldHaveSingleItem()
            .Field.ShouldBe("File");

        copies.Made.ShouldBe(0);
    }

    [Fact]
    public async Task Send_AGoodOne_IsDoneOnACopyAlone()
    {
        (await office.SendAsync(new TryOutCommand("A file"), Users.Administrator)).IsDone.ShouldBeTrue();

        copies.Made.ShouldBe(1);
    }

    [Requires(Permission.ImportRegisters)]
    public sealed record TryOutCommand(string File) : ICommand, IExclusive
    {
        public string LockName => Locks.Previews;

        public bool KeepsNothing => true;
    }

    private sealed class TryOutValidator : AbstractValidator<TryOutCommand>
    {
        public TryOutValidator() => RuleFor(c => c.File).NotEmpty();
    }

    private sealed class TryOutHandler : IRequestHandler<TryOutCommand, Result>
    {
        public Task<Result> Handle(TryOutCommand request, CancellationToken cancellationToken) =>
            throw new InvalidOperationException("It was done on the records themselves.");
    }

    private sealed class Copies : IRecordsCopy
    {
        public int Made { get; private set; }

        public bool IsNeeded => true;

        public Task<T> TryAsync<T>(IRequest<T> request, CancellationToken cancel)
        {
            Made++;
            return Task.FromResult((T)(object)Result.Done());
        }

        public Task<T> MoveInAsync<T>(IRequest<T> request, Func<Task<T>> onRecords, CancellationToken cancel) =>
            throw new InvalidOperationException("Nothing of it was to be kept.");
    }
}
