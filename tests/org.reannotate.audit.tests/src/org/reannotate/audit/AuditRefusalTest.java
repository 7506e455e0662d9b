package org.reannotate.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.reannotate.audit.fixture.OracleModels;
import org.reannotate.audit.fixture.SmallDataset;
import org.reannotate.core.dataset.DatasetInfo;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.model.ModelException;
import org.reannotate.protocol.run.RunFolder;

/** Audits that cannot be begun or finished say why and leave nothing behind. */
class AuditRefusalTest extends AnimalAudits {
    @Test
    void saysWhatIsMissingToAudit() throws Exception {
        assertRefused("no images", new SmallDataset(folder.resolve("none")));
        assertRefused("None of the images carries a label",
                new SmallDataset(folder.resolve("unlabelled")).add("cat", 1).add("dog", 2));
        assertRefused("the same category, \"cat\"",
                new SmallDataset(folder.resolve("one")).add("cat", 1, "cat").add("cat", 2, "cat"));
        assertRefused("None of the 1 images can be read",
                new SmallDataset(folder.resolve("broken")).addUnreadable("a.png", "0 bytes", "cat"));
    }

    @Test
    void refusesADatasetThatCanOnlyBeRead() throws Exception {
        try (DatasetStore store = open(animals())) {
            var info = store.info();
            var readOnly = new DatasetInfo(info.id(), info.name(), info.folder(), info.imageRoots(), true);
            var sealed = (DatasetStore) Proxy.newProxyInstance(AuditRefusalTest.class.getClassLoader(),
                    new Class<?>[] {DatasetStore.class},
                    (proxy, method, arguments) -> "info".equals(method.getName()) ? readOnly
                            : method.invoke(store, arguments));

            AuditException refusal = assertThrows(AuditException.class, () -> audit(sealed));

            assertTrue(refusal.getMessage().contains("can only be read"), refusal.getMessage());
            assertEquals(List.of(), models.inputs());
            assertFalse(Files.exists(info.runsFolder().resolve(".audit.lock")));
        }
    }

    @Test
    void saysThatAnotherAuditIsRunning() throws Exception {
        try (DatasetStore store = open(animals())) {
            models.whileTraining(run -> {
                AuditException refusal = assertThrows(AuditException.class,
                        () -> new Audit(new OracleModels(), home()).run(AuditRequest.of(store), new NullProgressMonitor()));
                assertTrue(refusal.getMessage().contains("Another audit"), refusal.getMessage());
            });
            audit(store);
            models.whileTraining(run -> {
            });
            assertNotNull(audit(store));
        }
    }

    @Test
    void leavesNothingPublishedWhenTheModelFails() throws Exception {
        models.whileTraining(run -> {
            throw new ModelException("The worker crashed.");
        });
        try (DatasetStore store = open(animals())) {
            AuditException failure = assertThrows(AuditException.class, () -> audit(store));
            assertEquals("The worker crashed.", failure.getMessage());
            assertNull(store.findings());
            assertEquals(List.of(), RunFolder.published(store.info().runsFolder()));
        }
    }

    @Test
    void leavesNothingPublishedWhenItIsCancelled() throws Exception {
        models.whileTraining(run -> {
            throw new OperationCanceledException();
        });
        try (DatasetStore store = open(animals())) {
            assertThrows(OperationCanceledException.class, () -> audit(store));
            assertNull(store.findings());
            assertEquals(List.of(), RunFolder.published(store.info().runsFolder()));
        }
    }

    @Test
    void refusesArraysOfAnotherShape() throws Exception {
        models.torn();
        try (DatasetStore store = open(animals())) {
            AuditException failure = assertThrows(AuditException.class, () -> audit(store));
            assertTrue(failure.getMessage().contains("shape"), failure.getMessage());
            assertNull(store.findings());
            assertEquals(List.of(), RunFolder.published(store.info().runsFolder()));
        }
    }

    private void assertRefused(String words, SmallDataset dataset) throws Exception {
        try (DatasetStore store = dataset.open(dataset.root().resolveSibling("dataset"))) {
            AuditException refusal = assertThrows(AuditException.class, () -> audit(store));
            assertTrue(refusal.getMessage().contains(words), refusal.getMessage());
            assertEquals(List.of(), models.inputs());
        }
    }
}
