package org.reannotate.audit.internal.run;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.audit.AuditException;

class AuditLockTest {
    @TempDir
    Path runs;

    @Test
    void isFreeAgainAfterItWasClosed() throws Exception {
        AuditLock.acquire(runs).close();
        assertDoesNotThrow(() -> AuditLock.acquire(runs).close());
    }

    @Test
    void refusesASecondAuditOfThisProcess() throws Exception {
        try (AuditLock lock = AuditLock.acquire(runs)) {
            assertThrows(AuditException.class, () -> AuditLock.acquire(runs));
        }
    }

    @Test
    void namesTheOtherProcessAndIsFreeWhenThatWasKilled() throws Exception {
        Process other = holder();
        try {
            assertEquals("held", new BufferedReader(new InputStreamReader(other.getInputStream())).readLine());
            AuditException refusal = assertThrows(AuditException.class, () -> AuditLock.acquire(runs));
            assertTrue(refusal.getMessage().contains("process " + other.pid()), refusal.getMessage());
        } finally {
            other.destroyForcibly().waitFor();
        }
        assertDoesNotThrow(() -> AuditLock.acquire(runs).close());
    }

    @Test
    void staysLockedForOthersWhenThisProcessAsksAgainOrLooks() throws Exception {
        try (AuditLock lock = AuditLock.acquire(runs)) {
            assertThrows(AuditException.class, () -> AuditLock.acquire(runs));
            lock.worksOn("20260101-000000-small");
            assertEquals(new AuditLock.Holder(ProcessHandle.current().pid(), "20260101-000000-small"), AuditLock.holder(runs));
            Process other = holder();
            try {
                assertEquals(null, new BufferedReader(new InputStreamReader(other.getInputStream())).readLine());
                assertEquals(1, other.waitFor());
            } finally {
                other.destroyForcibly().waitFor();
            }
        }
        assertEquals(null, AuditLock.holder(runs));
    }

    @Test
    void tellsWhichRunAnotherProcessWorksOn() throws Exception {
        assertEquals(null, AuditLock.holder(runs), "nobody has ever worked here");
        Process other = holder();
        try {
            assertEquals("held", new BufferedReader(new InputStreamReader(other.getInputStream())).readLine());
            assertEquals(new AuditLock.Holder(other.pid(), ""), AuditLock.holder(runs));
        } finally {
            other.destroyForcibly().waitFor();
        }
        assertEquals(null, AuditLock.holder(runs));
    }

    private Process holder() throws IOException {
        String classPath = Stream.of(AuditLock.class, Holder.class, AuditException.class, NLS.class)
                .map(AuditLockTest::origin).distinct().collect(Collectors.joining(File.pathSeparator));
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", classPath,
                Holder.class.getName(), runs.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private static String origin(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Another process that audits. */
    static final class Holder {
        private Holder() {
        }

        public static void main(String[] arguments) throws Exception {
            try (AuditLock lock = AuditLock.acquire(Path.of(arguments[0]))) {
                System.out.println("held");
                TimeUnit.MINUTES.sleep(5);
            }
        }
    }
}
