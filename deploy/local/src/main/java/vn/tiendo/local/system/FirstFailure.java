package vn.tiendo.local.system;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import vn.tiendo.local.process.PartFailed;

/** Waits for all, but no longer than until the first fails. */
final class FirstFailure {

    private FirstFailure() {}

    static void orAll(CompletableFuture<?>... all) {
        var first = new CompletableFuture<Void>();
        for (CompletableFuture<?> each : all) {
            var unused =
                    each.whenComplete(
                            (done, failure) -> {
                                if (failure != null) {
                                    first.completeExceptionally(failure);
                                }
                            });
        }
        try {
            CompletableFuture.anyOf(first, CompletableFuture.allOf(all)).join();
        } catch (CompletionException e) {
            throw cause(e);
        }
    }

    private static RuntimeException cause(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof PartFailed failed) {
                return failed;
            }
        }
        return new IllegalStateException(thrown);
    }
}
