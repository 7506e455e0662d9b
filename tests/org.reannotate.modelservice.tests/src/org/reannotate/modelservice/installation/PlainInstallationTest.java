package org.reannotate.modelservice.installation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.core.model.ModelException;

class PlainInstallationTest {
    @TempDir
    Path folder;

    @Test
    void readsAClassPathAsTheJavaCommandDoes() throws Exception {
        Path jar = Files.createFile(folder.resolve("a b.jar"));
        String text = folder + File.pathSeparator + File.pathSeparator + jar + File.pathSeparator + folder.resolve("*");
        assertEquals(List.of(folder, jar, folder.resolve("*")), PlainInstallation.of(text).classPath());
    }

    @Test
    void namesTheEntryThatDoesNotExist() {
        ModelException problem = assertThrows(ModelException.class,
                () -> PlainInstallation.of(folder.resolve("gone.jar").toString()).classPath());
        assertTrue(problem.getMessage().contains("gone.jar"), problem.getMessage());
    }
}
