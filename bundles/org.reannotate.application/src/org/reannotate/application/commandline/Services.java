package org.reannotate.application.commandline;

import java.util.function.Supplier;

import org.reannotate.audit.AuditService;
import org.reannotate.audit.training.Search;
import org.reannotate.audit.training.TrainingService;
import org.reannotate.core.dataset.DatasetStores;
import org.reannotate.core.model.ModelService;
import org.reannotate.core.model.engine.Engines;
import org.reannotate.protocol.home.ReannotateHome;

/**
 * What the commands need from elsewhere. Services are asked for when a command first uses them, so that
 * {@code analyze} and {@code evaluate} run where there is neither a store nor a worker.
 *
 * @param stores makes and opens datasets; the supplier throws {@link IllegalStateException} where there is none
 * @param audits trains and finds; likewise
 * @param trainings trains alone; likewise
 * @param searches tries hyperparameters; likewise
 * @param models what trained networks are asked by; likewise
 * @param engines what models can be trained with; likewise
 * @param home where everything outside datasets is kept
 * @param version of the product, for {@code --version}
 */
public record Services(Supplier<DatasetStores> stores, Supplier<AuditService> audits,
		Supplier<TrainingService> trainings, Supplier<Search> searches, Supplier<ModelService> models, Supplier<Engines> engines,
		ReannotateHome home, String version) {
}
