package org.reannotate.worker.internal.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.protocol.arrays.ByteNpy;
import org.reannotate.protocol.arrays.FloatNpy;
import org.reannotate.protocol.recipe.Augmentation;
import org.reannotate.protocol.recipe.Loss;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.recipe.Training;
import org.reannotate.protocol.recipe.Transfer;
import org.reannotate.protocol.rpc.ErrorCode;
import org.reannotate.protocol.rpc.ExplainRequest;
import org.reannotate.protocol.rpc.Explanation;
import org.reannotate.protocol.rpc.ExplanationMap;
import org.reannotate.protocol.rpc.ExplanationMethod;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunSample;
import org.reannotate.worker.internal.engine.WorkerException;

class ExplainTaskTest {

	@TempDir
	Path folder;
	private Spots spots;
	private final OpenNetworks networks = new OpenNetworks();

	@BeforeEach
	void draw() throws Exception {
		spots = new Spots(folder, 48, 2);
	}

	@AfterEach
	void stop() {
		networks.close();
		spots.close();
	}

	private RunFolder transfer() throws Exception {
		Path backbone = SpotBackbone.write(folder.resolve("backbone"), "BGR");
		return spots.train(Recipe.transfer(backbone.toString()).withFolds(2).withThreads(2));
	}

	private RunFolder scratch(int epochs) throws Exception {
		return scratch(epochs, Augmentation.NONE);
	}

	private RunFolder scratch(int epochs, Augmentation augmentation) throws Exception {
		Training training = Training.defaults(Network.SMALL_RESIDUAL).withEpochs(epochs).withBatchSize(8)
				.withAugmentation(augmentation);
		return spots.train(Recipe.fromScratch(Network.SMALL_RESIDUAL).withImageSize(Spots.SIDE).withFolds(2)
				.withThreads(2).withTraining(training));
	}

	/** A backbone's graph that was trained on, so that the run holds its parameters. */
	private RunFolder fineTuned() throws Exception {
		Path backbone = SpotBackbone.write(folder.resolve("unfrozen"), "RGB");
		return spots.train(Recipe.transfer(backbone.toString()).withFolds(2).withThreads(2)
				.withTransfer(new Transfer(1, 0.1)).withTraining(tuning()));
	}

	/** On a network of ours that an earlier run trained. */
	private RunFolder fromARun() throws Exception {
		return spots.train(Recipe.transfer("run:" + scratch(2).name()).withFolds(2).withThreads(2).withTraining(tuning()));
	}

	private static Training tuning() {
		return Training.defaults(Network.SMALL_RESIDUAL).withEpochs(2).withBatchSize(8).withAugmentation(Augmentation.NONE);
	}

	/** As the first versions left it. */
	private RunFolder old() throws Exception {
		RunFolder run = scratch(2);
		Files.delete(run.parameters().resolve("network.json"));
		return run;
	}

	private Explanation explain(RunFolder run, int row, ExplanationMethod method, List<List<Integer>> targets)
			throws Exception {
		RunSample sample = spots.input().samples().get(row);
		return explain(new ExplainRequest(run.path().toString(), sample.id(), sample.path(), targets, method));
	}

	private Explanation explain(ExplainRequest request) throws Exception {
		return new ExplainTask(spots.job(), request, networks).run();
	}

	@Test
	void showsWhatABackbonesHeadLooksAt() throws Exception {
		assertEquals(48, right(transfer(), ExplanationMethod.GRAD_CAM, 48));
	}

	@Test
	void showsTheSameByCoveringParts() throws Exception {
		assertEquals(12, right(transfer(), ExplanationMethod.OCCLUSION, 12));
	}

	@Test
	void showsWhatANetworkOfOursLooksAt() throws Exception {
		RunFolder run = scratch(24);
		int gradCam = right(run, ExplanationMethod.GRAD_CAM, 48);
		int occlusion = right(run, ExplanationMethod.OCCLUSION, 48);
		assertTrue(gradCam >= 40, "Grad-CAM at the spot of " + gradCam + " of 48 pictures");
		assertTrue(occlusion >= 40, "occlusion at the spot of " + occlusion + " of 48 pictures");
	}

	/** How many maps of the right category have their highest value at the spot. */
	private int right(RunFolder run, ExplanationMethod method, int rows) throws Exception {
		int right = 0;
		for (int row = 0; row < rows; row++) {
			Explanation explanation = explain(run, row, method, List.of(List.of(row % 3)));
			ExplanationMap map = explanation.maps().get(0);
			assertTrue(map.rows() >= 7 && map.columns() >= 7);
			for (float value : map.values()) {
				assertTrue(value >= 0 && value <= 1);
			}
			assertTrue(explanation.outOfSample());
			right += map.speaks() && spots.isAtSpot(row, map.values(), map.columns()) ? 1 : 0;
		}
		return right;
	}

	@Test
	void asksTheNetworkThatDidNotSeeTheImage() throws Exception {
		for (RunFolder run : List.of(transfer(), scratch(3), scratch(3, Augmentation.DEFAULT), fineTuned(), fromARun(), old())) {
			for (ExplanationMethod method : ExplanationMethod.values()) {
				for (int row : new int[] { 0, 3, 7 }) {
					Explanation explanation = explain(run, row, method, List.of(List.of(0), List.of(2), List.of(1, 0)));
					float[] said = probabilities(run, row);
					assertEquals(spots.input().samples().get(row).fold(), explanation.fold());
					assertEquals(said[0], explanation.maps().get(0).probability(), 1e-4);
					assertEquals(said[2], explanation.maps().get(1).probability(), 1e-4);
					assertEquals(said[1] + said[0], explanation.maps().get(2).probability(), 1e-4);
				}
			}
		}
	}

	/** Each category by itself; of merged ones the surest counts. */
	@Test
	void explainsCategoriesThatAreJudgedEachByItself() throws Exception {
		Training sigmoid = tuning().withEpochs(24).withLoss(Loss.SIGMOID);
		RunFolder own = spots.train(Recipe.fromScratch(Network.SMALL_RESIDUAL).withImageSize(Spots.SIDE).withFolds(2)
				.withThreads(2).withTraining(sigmoid));
		Path backbone = SpotBackbone.write(folder.resolve("several"), "RGB");
		Recipe head = Recipe.transfer(backbone.toString()).withFolds(2).withThreads(2);
		RunFolder transfer = spots.train(head.withTraining(head.training().withLoss(Loss.SIGMOID)));
		for (RunFolder run : List.of(own, transfer)) {
			for (ExplanationMethod method : ExplanationMethod.values()) {
				List<ExplanationMap> maps = explain(run, 4, method, List.of(List.of(0), List.of(1), List.of(2), List.of(0, 1)))
						.maps();
				float[] said = probabilities(run, 4);
				for (int k = 0; k < 3; k++) {
					assertEquals(said[k], maps.get(k).probability(), 1e-4, run.name() + " " + method + " " + k);
				}
				assertEquals(Math.max(said[0], said[1]), maps.get(3).probability(), 1e-4);
			}
		}
		int gradCam = right(own, ExplanationMethod.GRAD_CAM, 48);
		assertTrue(gradCam >= 40, "Grad-CAM at the spot of " + gradCam + " of 48 pictures");
		int occlusion = right(transfer, ExplanationMethod.OCCLUSION, 24);
		assertTrue(occlusion >= 22, "occlusion at the spot of " + occlusion + " of 24 pictures");
	}

	private static float[] probabilities(RunFolder run, int row) throws Exception {
		try (var file = FloatNpy.open(run.probabilities())) {
			float[] values = new float[file.columns()];
			file.read(row, values);
			return values;
		}
	}

	@Test
	void saysThatTheOnlyNetworkOfASplitHasSeenItsTrainingPart() throws Exception {
		RunFolder run = transfer();
		byte[] folds = ByteNpy.read(run.folds());
		folds[5] = -1;
		ByteNpy.write(run.folds(), folds);
		Files.move(run.parameters().resolve("fold-0.params"), run.parameters().resolve("network.params"));
		assertFalse(explain(run, 5, ExplanationMethod.GRAD_CAM, List.of(List.of(0))).outOfSample());
		Explanation test = explain(run, 4, ExplanationMethod.GRAD_CAM, List.of(List.of(0)));
		assertTrue(test.outOfSample());
		assertEquals(-1, test.fold());
	}

	@Test
	void explainsAnImageThatTheRunDoesNotKnow() throws Exception {
		RunFolder run = transfer();
		String image = spots.input().samples().get(0).path();
		var request = new ExplainRequest(run.path().toString(), 999_999, image, List.of(List.of(0)), ExplanationMethod.GRAD_CAM);
		assertEquals(0, explain(request).fold());
	}

	@Test
	void readsTheNetworkAgainWhenItsFileIsAnother() throws Exception {
		RunFolder run = transfer();
		double before = explain(run, 0, ExplanationMethod.GRAD_CAM, List.of(List.of(0))).maps().get(0).probability();
		Path file = run.parameters().resolve("fold-0.params");
		byte[] bytes = Files.readAllBytes(run.parameters().resolve("fold-1.params"));
		Files.write(file, bytes);
		Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.fromMillis(12_345_000));
		assertNotEquals(before,
				explain(run, 0, ExplanationMethod.GRAD_CAM, List.of(List.of(0))).maps().get(0).probability());
	}

	@Test
	void stopsBetweenBatches() throws Exception {
		RunFolder run = transfer();
		spots.cancellation().cancel();
		var e = assertThrows(WorkerException.class, () -> explain(run, 0, ExplanationMethod.OCCLUSION, List.of(List.of(0))));
		assertEquals(ErrorCode.CANCELLED, e.code());
	}

	@Test
	void saysWhatIsMissing() throws Exception {
		RunFolder run = transfer();
		List<String> messages = new ArrayList<>();
		RunSample sample = spots.input().samples().get(0);
		Path image = Path.of(sample.path());
		messages.add(refused(run, sample.id(), image, 7));
		Path damaged = Files.writeString(folder.resolve("damaged.png"), "no picture");
		messages.add(refused(run, sample.id(), damaged, 0));
		Path parameters = run.parameters().resolve("fold-0.params");
		byte[] whole = Files.readAllBytes(parameters);
		Files.write(parameters, java.util.Arrays.copyOf(whole, whole.length - 40));
		messages.add(refused(run, sample.id(), image, 0));
		Files.write(parameters, whole);
		Files.writeString(folder.resolve("backbone/spot-symbol.json"), " ", java.nio.file.StandardOpenOption.APPEND);
		messages.add(refused(run, sample.id(), image, 0));
		Files.delete(parameters);
		messages.add(refused(run, sample.id(), image, 0));
		assertTrue(messages.get(0).contains("does not know the category"), messages.get(0));
		assertTrue(messages.get(1).contains("damaged.png"), messages.get(1));
		assertTrue(messages.get(2).contains("cut off"), messages.get(2));
		assertTrue(messages.get(3).contains("not the one that the run used"), messages.get(3));
		assertTrue(messages.get(4).contains("no parameters"), messages.get(4));
	}

	private String refused(RunFolder run, long id, Path image, int column) {
		networks.close();
		var request = new ExplainRequest(run.path().toString(), id, image.toString(), List.of(List.of(column)),
				ExplanationMethod.GRAD_CAM);
		return String.valueOf(assertThrows(WorkerException.class, () -> explain(request)).getMessage());
	}
}
