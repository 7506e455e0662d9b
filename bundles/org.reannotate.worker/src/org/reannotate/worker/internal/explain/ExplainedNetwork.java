package org.reannotate.worker.internal.explain;

import java.nio.FloatBuffer;
import java.util.List;

import org.reannotate.protocol.backbone.BackboneInput;
import org.reannotate.protocol.rpc.ErrorCode;
import org.reannotate.worker.internal.engine.NativeEngine;
import org.reannotate.worker.internal.engine.WorkerException;
import org.reannotate.worker.internal.graph.GraphNetwork;
import org.reannotate.worker.internal.graph.RunGraph;
import org.reannotate.worker.internal.symbol.SymbolCut;
import org.reannotate.worker.internal.symbol.SymbolException;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.GradientCollector;
import org.eclipse.osgi.util.NLS;

/**
 * The network of one fold in the engine, cut in two at its last feature map. Only what lies behind the cut is ever
 * recorded: in training mode, because gradients recorded in prediction mode are silently wrong there, but frozen, so
 * that they are the gradients of prediction. Used from the computing thread only.
 */
public final class ExplainedNetwork implements AutoCloseable {

	/** Rows and columns that a map should have to be of use over a picture. */
	private static final int LEAST_SIDE = 7;

	/**
	 * A feature map and the gradient of a score by it.
	 *
	 * @param channels C
	 * @param rows     H
	 * @param columns  W
	 * @param values   C x H x W
	 * @param gradient C x H x W
	 */
	record Gradient(int channels, int rows, int columns, float[] values, float[] gradient) {
	}

	private final RunGraph run;
	private final int fold;
	private final SymbolCut cut;
	private final NativeEngine engine;
	private final NDManager manager;
	private final GraphNetwork body;
	private final GraphNetwork tail;

	/**
	 * Loads the network.
	 *
	 * @param fold whose network it is
	 * @throws WorkerException when it has no feature map
	 */
	public ExplainedNetwork(RunGraph run, int fold, NativeEngine engine) throws WorkerException {
		this(run, fold, engine, LEAST_SIDE);
	}

	/** Cuts at the last feature map of that side at least. */
	ExplainedNetwork(RunGraph run, int fold, NativeEngine engine, int least) throws WorkerException {
		this.run = run.light();
		this.fold = fold;
		this.engine = engine;
		this.cut = cut(run, least);
		this.manager = engine.newManager();
		try {
			long[] picture = { 1, 3, run.input().height(), run.input().width() };
			long[] map = { 1, cut.channels(), cut.rows(), cut.columns() };
			this.body = new GraphNetwork(cut.body(), run.input().name(), picture, run.parameters(), manager);
			this.tail = new GraphNetwork(cut.tail(), SymbolCut.MAP, map, run.parameters(), manager);
		} catch (SymbolException e) {
			manager.close();
			throw new WorkerException(ErrorCode.BAD_INPUT,
					NLS.bind(Messages.ExplainedNetwork_inexplicable, e.getMessage()), e);
		} catch (RuntimeException | Error e) {
			manager.close();
			throw e;
		}
	}

	private static SymbolCut cut(RunGraph run, int least) throws WorkerException {
		try {
			return SymbolCut.last(run.graph(), run.input().name(), run.shapes().activations(), least);
		} catch (SymbolException e) {
			throw new WorkerException(ErrorCode.BAD_INPUT, String.valueOf(e.getMessage()), e);
		}
	}

	/** Whose network it is. */
	int fold() {
		return fold;
	}

	/** Where it is cut. */
	SymbolCut cut() {
		return cut;
	}

	/** What it wants to see. */
	BackboneInput input() {
		return run.input();
	}

	/** K. */
	int categories() {
		return run.categories();
	}

	/** How its logits become probabilities. */
	Scores scores() {
		return Scores.of(run);
	}

	/** Whether what it says is the mean of what it says of a picture and of its mirror image. */
	boolean mirrored() {
		return run.network().mirrored();
	}

	/** Logits of pictures one after the other, {@code count x K}, asked as the run was asked. */
	float[] logits(FloatBuffer pictures, int count) {
		try (NDManager scope = manager.newSubManager()) {
			NDArray input = picture(scope, pictures, count);
			NDArray plain = tail.forward(body.forward(input, false), false);
			return mirrored() ? plain.add(tail.forward(body.forward(input.flip(3), false), false)).div(2).toFloatArray()
					: plain.toFloatArray();
		}
	}

	/** The feature map of one picture, or of its mirror image; C x H x W. */
	float[] map(FloatBuffer picture, boolean mirror) {
		try (NDManager scope = manager.newSubManager()) {
			NDArray input = picture(scope, picture, 1);
			return body.forward(mirror ? input.flip(3) : input, false).toFloatArray();
		}
	}

	/** What the part behind the cut says of a feature map: its K logits. */
	float[] logits(float[] map) {
		try (NDManager scope = manager.newSubManager()) {
			return tail.forward(scope.create(map, mapShape()), false).toFloatArray();
		}
	}

	/**
	 * The gradient of a category's logit by the feature map; of several columns the logarithm of their summed exponentials.
	 *
	 * @param columns of the category
	 */
	Gradient gradient(float[] map, List<Integer> columns) {
		try (NDManager scope = manager.newSubManager()) {
			NDArray leaf = scope.create(map, mapShape());
			leaf.setRequiresGradient(true);
			NDArray wanted = scope.create(selection(columns), new Shape(categories(), columns.size()));
			float highest = highest(map, columns);
			try (GradientCollector collector = engine.engine().newGradientCollector()) {
				NDArray logits = tail.forward(leaf, true).matMul(wanted);
				collector.backward(logits.sub(highest).exp().sum().log());
			}
			return new Gradient(cut.channels(), cut.rows(), cut.columns(), map, leaf.getGradient().toFloatArray());
		}
	}

	private float highest(float[] map, List<Integer> columns) {
		float[] logits = logits(map);
		return (float) columns.stream().mapToDouble(c -> logits[c]).max().orElse(0);
	}

	private float[] selection(List<Integer> columns) {
		float[] values = new float[categories() * columns.size()];
		for (int i = 0; i < columns.size(); i++) {
			values[columns.get(i) * columns.size() + i] = 1;
		}
		return values;
	}

	private Shape mapShape() {
		return new Shape(1, cut.channels(), cut.rows(), cut.columns());
	}

	private NDArray picture(NDManager scope, FloatBuffer pictures, int count) {
		NDArray input = scope.create(new Shape(count, 3, input().height(), input().width()), DataType.FLOAT32);
		// Some engines take a buffer by reading it to its end.
		input.set(pictures.duplicate());
		return input;
	}

	@Override
	public void close() {
		manager.close();
	}
}
