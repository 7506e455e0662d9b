package org.reannotate.modelservice.internal.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.reannotate.modelservice.engine.EngineArtifact;

/**
 * A Maven repository on the net. A download that broke off goes on where it ended.
 *
 * @param base    its address, with a {@code /} at the end
 * @param silence how long nothing may come before a download is given up
 */
record MavenRepository(URI base, Duration silence) implements ArtifactSource {

    /** System property that names another repository, a mirror say. */
    static final String PROPERTY = "reannotate.maven.repository";

    private static final String CENTRAL = "https://repo1.maven.org/maven2/";
    private static final Duration CONNECT = Duration.ofSeconds(20);
    private static final Duration ANSWER = Duration.ofMinutes(1);
    private static final int BUFFER = 1 << 16;
    private static final long MEBIBYTE = 1L << 20;
    private static final int OK = 200;
    private static final int PARTIAL = 206;

    /** One that may be silent for a minute. */
    MavenRepository(URI base) {
        this(base, ANSWER);
    }

    /** Maven Central, or what the system property names. */
    static MavenRepository configured() {
        String address = System.getProperty(PROPERTY, CENTRAL);
        return new MavenRepository(URI.create(address.endsWith("/") ? address : address + "/"));
    }

    @Override
    public Path fetch(EngineArtifact artifact, Path downloads, IProgressMonitor monitor) throws IOException {
        Path file = downloads.resolve(artifact.fileName());
        if (Files.isRegularFile(file)) {
            return file;
        }
        URI address = base.resolve(artifact.path());
        Path part = downloads.resolve(artifact.fileName() + ".part");
        try {
            download(address, artifact.bytes(), part, monitor);
        } catch (IOException e) {
            throw new IOException(NLS.bind(Messages.MavenRepository_failed, address, reason(e)), e);
        }
        return Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private void download(URI address, long bytes, Path part, IProgressMonitor monitor) throws IOException {
        long have = Files.isRegularFile(part) ? Files.size(part) : 0;
        if (have > bytes) {
            Files.delete(part);
            have = 0;
        }
        if (have == bytes) {
            return;
        }
        var request = HttpRequest.newBuilder(address).timeout(ANSWER);
        if (have > 0) {
            request.header("Range", "bytes=" + have + "-");
        }
        HttpResponse<InputStream> answer = ask(request.build());
        boolean goesOn = answer.statusCode() == PARTIAL;
        if (answer.statusCode() != OK && !goesOn) {
            answer.body().close();
            throw new IOException(NLS.bind(Messages.MavenRepository_answered, answer.statusCode()));
        }
        try (InputStream in = answer.body();
                OutputStream out = Files.newOutputStream(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                        goesOn ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING);
                var watch = new DownloadWatch(in, silence, monitor)) {
            copy(watch, out, bytes - (goesOn ? have : 0), monitor);
        }
    }

    private static void copy(DownloadWatch in, OutputStream out, long expected, IProgressMonitor monitor)
            throws IOException {
        byte[] buffer = new byte[BUFFER];
        long left = expected;
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            if (n > left) {
                throw new IOException(Messages.MavenRepository_tooLong);
            }
            out.write(buffer, 0, n);
            monitor.worked((int) (left / MEBIBYTE - (left - n) / MEBIBYTE));
            left -= n;
        }
        if (left > 0) {
            throw new IOException(NLS.bind(Messages.MavenRepository_tooShort, left));
        }
    }

    private static HttpResponse<InputStream> ask(HttpRequest request) throws IOException {
        HttpClient client = HttpClient.newBuilder().connectTimeout(CONNECT).followRedirects(Redirect.NORMAL).build();
        try {
            return client.send(request, BodyHandlers.ofInputStream());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(Messages.MavenRepository_interrupted, e);
        }
    }

    private static String reason(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
