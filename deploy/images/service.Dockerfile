# A service or the portal, from the jar that `mvn package` made.
FROM eclipse-temurin:17-jre
ARG MODULE
RUN useradd --uid 10001 --no-create-home tiendo && mkdir /data && chown tiendo /data
COPY ${MODULE}/target/${MODULE}-*-app.jar /app.jar
USER 10001
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=60", "-XX:+ExitOnOutOfMemoryError", "-jar", "/app.jar"]
