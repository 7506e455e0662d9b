package org.reannotate.modelservice.installation;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reannotate.core.model.ModelException;

class WorkerPlatformTest {
    @ParameterizedTest
    @CsvSource({"Linux,amd64", "Windows 11,amd64", "Mac OS X,x86_64"})
    void runsOnThreeSystemsOfOneKindOfChip(String system, String architecture) {
        assertDoesNotThrow(() -> new WorkerPlatform(system, architecture).check());
    }

    @ParameterizedTest
    @CsvSource({"Mac OS X,aarch64", "Linux,aarch64", "Windows 11,aarch64", "FreeBSD,amd64", "Linux,riscv64"})
    void saysWhereItDoesNotRunAndWhatWorksThere(String system, String architecture) {
        ModelException refusal = assertThrows(ModelException.class,
                () -> new WorkerPlatform(system, architecture).check());
        assertTrue(refusal.getMessage().contains(system + " (" + architecture + ")"), refusal.getMessage());
        assertTrue(refusal.getMessage().contains("analyze"), refusal.getMessage());
    }

    @Test
    void mentionsRosettaOnAppleSiliconOnly() {
        assertTrue(message("Mac OS X").contains("Rosetta"));
        assertFalse(message("Linux").contains("Rosetta"));
    }

    private static String message(String system) {
        return assertThrows(ModelException.class, () -> new WorkerPlatform(system, "aarch64").check()).getMessage();
    }
}
