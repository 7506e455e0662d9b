package org.reannotate.core.internal.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.osgi.util.NLS;
import org.reannotate.model.ModelPackage;

/**
 * An XMI resource that stands alone: no DTD, no external entity, no other model than ours, and whatever it names by
 * URI cannot be opened.
 */
public final class PointerResource extends XMIResourceImpl {

	private static final String SAX = "http://xml.org/sax/features/";
	private static final String APACHE = "http://apache.org/xml/features/";

	/** For {@code load}. */
	public static final Map<Object, Object> LOAD_OPTIONS = Map.of(XMLResource.OPTION_PARSER_FEATURES,
			Map.of(APACHE + "disallow-doctype-decl", true, SAX + "external-general-entities", false,
					SAX + "external-parameter-entities", false, APACHE + "nonvalidating/load-external-dtd", false));

	public PointerResource() {
		super(URI.createURI("memory:/dataset.reannotate"));
		ResourceSet resources = new ResourceSetImpl();
		EPackageRegistryImpl packages = new EPackageRegistryImpl((EPackage.Registry) null);
		packages.put(ModelPackage.eNS_URI, ModelPackage.eINSTANCE);
		resources.setPackageRegistry(packages);
		resources.setURIConverter(new Nowhere());
		resources.getResources().add(this);
	}

	/** Opens nothing. */
	private static final class Nowhere extends ExtensibleURIConverterImpl {

		@Override
		public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
			throw new IOException(NLS.bind(Messages.PointerResource_reference, uri));
		}

		@Override
		public OutputStream createOutputStream(URI uri, Map<?, ?> options) throws IOException {
			throw new IOException(NLS.bind(Messages.PointerResource_reference, uri));
		}

		@Override
		public boolean exists(URI uri, Map<?, ?> options) {
			return false;
		}
	}
}
