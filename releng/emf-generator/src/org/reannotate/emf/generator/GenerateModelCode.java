package org.reannotate.emf.generator;

import java.io.File;
import java.util.List;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.util.GenModelUtil;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Writes the Java code of an EMF model outside Eclipse, so that the build needs no generated code in the repository.
 * <p>
 * Arguments: the project's folder, the {@code .genmodel} relative to it. The code goes where the genmodel's
 * {@code modelDirectory} says, which must start with the project's name. Ends with an exception, and so fails the
 * build, when the generator reports an error.
 */
public final class GenerateModelCode {

	private GenerateModelCode() {
	}

	public static void main(String[] arguments) {
		File project = new File(arguments[0]).getAbsoluteFile();
		URI genModel = URI.createFileURI(new File(project, arguments[1]).getPath());
		EcorePlugin.getPlatformResourceMap().put(project.getName(), URI.createFileURI(project.getPath() + '/'));
		generate(load(genModel));
	}

	private static GenModel load(URI uri) {
		GenModelPackage.eINSTANCE.eClass();
		EcorePackage.eINSTANCE.eClass();
		var resources = new ResourceSetImpl();
		var factories = Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap();
		factories.put("ecore", new EcoreResourceFactoryImpl());
		factories.put("genmodel", new XMIResourceFactoryImpl());
		resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(true));
		var model = (GenModel) resources.getResource(uri, true).getContents().get(0);
		model.reconcile();
		model.setCanGenerate(true);
		return model;
	}

	private static void generate(GenModel model) {
		var registry = GenModelUtil.createGenerator(model).getAdapterFactoryDescriptorRegistry();
		var generator = new Generator(registry);
		generator.getAdapterFactoryDescriptorRegistry().addDescriptor(GenModelPackage.eNS_URI,
				GenModelGeneratorAdapterFactory.DESCRIPTOR);
		generator.setInput(model);
		Diagnostic result = generator.generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE,
				new BasicMonitor());
		if (result.getSeverity() >= Diagnostic.ERROR) {
			throw new IllegalStateException(describe(result));
		}
	}

	private static String describe(Diagnostic result) {
		List<Diagnostic> children = result.getChildren();
		return result.getMessage() + System.lineSeparator() + String.join(System.lineSeparator(),
				children.stream().map(Diagnostic::getMessage).toList());
	}
}
