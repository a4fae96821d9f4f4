package io.dataops.maven;

import io.dataops.results.literal.Elapsed;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * A baseline behind an http or https address. It follows redirects within the scheme only, and ends after a time and a size.
 *
 * @param address without a password
 * @param limit how long everything may take
 */
record BaselineDownload(URI address, Duration limit) {
    static final Duration MINUTE = Duration.ofMinutes(1);

    private static final long MOST_BYTES = 512L << 20;
    private static final int MOST_REDIRECTS = 5;
    private static final int BUFFER = 1 << 16;

    /** Fetches the file. */
    void into(Path file) throws BaselineUnavailableException {
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(limit)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        long end = System.nanoTime() + limit.toNanos();
        HttpResponse<InputStream> response = request(client, address, end);
        for (int redirects = 0; isRedirect(response.statusCode()); redirects++) {
            if (redirects == MOST_REDIRECTS) {
                throw new BaselineUnavailableException("it redirects more than " + MOST_REDIRECTS + " times");
            }
            response = request(client, redirect(response), end);
        }
        if (response.statusCode() != 200) {
            throw new BaselineUnavailableException("the server answers " + response.statusCode());
        }
        save(response.body(), file, end);
    }

    private static boolean isRedirect(int status) {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }

    private URI redirect(HttpResponse<?> response) throws BaselineUnavailableException {
        Optional<URI> target = response.headers().firstValue("Location").map(response.uri()::resolve);
        return target.filter(it -> address.getScheme().equalsIgnoreCase(it.getScheme()))
                .orElseThrow(() -> new BaselineUnavailableException("it redirects to another scheme"));
    }

    private HttpResponse<InputStream> request(HttpClient client, URI from, long end)
            throws BaselineUnavailableException {
        HttpRequest request = HttpRequest.newBuilder(from).timeout(limit).build();
        return within(end, () -> {}, client.sendAsync(request, HttpResponse.BodyHandlers.ofInputStream()));
    }

    /** Reads in a thread of its own, because a server that falls silent would hold this one. */
    private void save(InputStream body, Path file, long end) throws BaselineUnavailableException {
        Runnable stop = () -> {
            try {
                body.close();
            } catch (IOException closed) {
                // Nothing more is read from it.
            }
        };
        Supplier<Boolean> copying = () -> copied(body, file);
        if (!within(end, stop, CompletableFuture.supplyAsync(copying))) {
            throw new BaselineUnavailableException("it is larger than " + MOST_BYTES + " bytes, or broke off");
        }
    }

    private static boolean copied(InputStream body, Path file) {
        byte[] buffer = new byte[BUFFER];
        long bytes = 0;
        try (body;
                OutputStream out = Files.newOutputStream(file)) {
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                bytes += read;
                if (bytes > MOST_BYTES) {
                    return false;
                }
                out.write(buffer, 0, read);
            }
            return true;
        } catch (IOException brokenOff) {
            return false;
        }
    }

    private <T> T within(long end, Runnable stop, CompletableFuture<T> work) throws BaselineUnavailableException {
        try {
            return work.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            stop.run();
            work.cancel(true);
            throw new BaselineUnavailableException("it took longer than " + new Elapsed(limit.toMillis()));
        } catch (ExecutionException failed) {
            throw new BaselineUnavailableException("the server cannot be reached");
        } catch (InterruptedException interrupted) {
            stop.run();
            Thread.currentThread().interrupt();
            throw new BaselineUnavailableException("it was interrupted");
        }
    }
}
