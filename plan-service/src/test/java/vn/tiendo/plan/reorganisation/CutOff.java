package vn.tiendo.plan.reorganisation;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import vn.tiendo.eventing.Aggregates;

/** A store of which a process sees some changes done and no further one, as if it died there. */
final class CutOff {

    private CutOff() {}

    @SuppressWarnings("unchecked") // the proxy is one of Aggregates, whatever they are of
    static <S> Aggregates<S> after(int changes, Aggregates<S> store) {
        var left = new AtomicInteger(changes);
        return (Aggregates<S>)
                Proxy.newProxyInstance(
                        CutOff.class.getClassLoader(),
                        new Class<?>[] {Aggregates.class},
                        (proxy, method, args) -> {
                            var writes = method.getName().equals("change");
                            if (writes && left.getAndDecrement() == 0) {
                                throw new Died();
                            }
                            try {
                                return method.invoke(store, args);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        });
    }

    static final class Died extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
