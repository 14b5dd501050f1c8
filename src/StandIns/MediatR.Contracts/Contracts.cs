// Stands in for the package MediatR.Contracts 2.0.1 (Apache-2.0, Jimmy Bogard), which MediatR 12.4.1 depends on and
// which the partial package index lacks. Same assembly name, version and public key, so that MediatR binds to it.
// Only compiled into the product while UsePackageStandIns is true; the real package takes its place otherwise.

namespace MediatR;

/// <summary>A request, whether it answers or not.</summary>
public interface IBaseRequest;

/// <summary>A request without an answer.</summary>
public interface IRequest : IBaseRequest;

/// <summary>A request that answers with <typeparamref name="TResponse" />.</summary>
public interface IRequest<out TResponse> : IBaseRequest;

/// <summary>A request that answers with a stream of <typeparamref name="TResponse" />.</summary>
public interface IStreamRequest<out TResponse>;

/// <summary>Something that happened, told to any number of handlers.</summary>
public interface INotification;
