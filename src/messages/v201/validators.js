// OCPP 2.0.1. Generated from schemas/2.0.1 by `npm run generate`: change the tables, not this file.
// Ajv standalone code, made smaller. A function keeps its last error in `errors`.

import { formats, ucs2length } from "../formats.ts";

const isDateTime = formats["date-time"];
const isUri = formats.uri;
const hasOwnProperty = Object.prototype.hasOwnProperty;

function fail(validate, instancePath, keyword, params) {
  validate.errors = [{ instancePath, keyword, params }];
  return false;
}

function CustomDataType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.vendorId === undefined) && (missing0 = "vendorId")){
return fail(CustomDataType,instancePath,"required",{missingProperty: missing0});
}
else {
if(data.vendorId !== undefined){
let data0 = data.vendorId;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(ucs2length(data0) > 255){
return fail(CustomDataType,instancePath+"/vendorId","maxLength",{limit: 255});
}
}
else {
return fail(CustomDataType,instancePath+"/vendorId","type",{type: "string"});
}
}
}
}
}
else {
return fail(CustomDataType,instancePath,"type",{type: "object"});
}
}
CustomDataType.errors = vErrors;
return errors === 0;
}
function ACChargingParametersType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.energyAmount === undefined) && (missing0 = "energyAmount")) || ((data.evMinCurrent === undefined) && (missing0 = "evMinCurrent"))) || ((data.evMaxCurrent === undefined) && (missing0 = "evMaxCurrent"))) || ((data.evMaxVoltage === undefined) && (missing0 = "evMaxVoltage"))){
return fail(ACChargingParametersType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "energyAmount") || (key0 === "evMinCurrent")) || (key0 === "evMaxCurrent")) || (key0 === "evMaxVoltage")) || (key0 === "customData"))){
return fail(ACChargingParametersType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.energyAmount !== undefined){
let data0 = data.energyAmount;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(ACChargingParametersType,instancePath+"/energyAmount","type",{type: "integer"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evMinCurrent !== undefined){
let data1 = data.evMinCurrent;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
return fail(ACChargingParametersType,instancePath+"/evMinCurrent","type",{type: "integer"});
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evMaxCurrent !== undefined){
let data2 = data.evMaxCurrent;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
return fail(ACChargingParametersType,instancePath+"/evMaxCurrent","type",{type: "integer"});
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evMaxVoltage !== undefined){
let data3 = data.evMaxVoltage;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
return fail(ACChargingParametersType,instancePath+"/evMaxVoltage","type",{type: "integer"});
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs10 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
return fail(ACChargingParametersType,instancePath,"type",{type: "object"});
}
}
ACChargingParametersType.errors = vErrors;
return errors === 0;
}
function APNAuthenticationEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(APNAuthenticationEnumType,instancePath,"type",{type: "string"});
}
if(!((((data === "CHAP") || (data === "NONE")) || (data === "PAP")) || (data === "AUTO"))){
return fail(APNAuthenticationEnumType,instancePath,"enum",{});
}
APNAuthenticationEnumType.errors = vErrors;
return errors === 0;
}
function APNType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.apn === undefined) && (missing0 = "apn")) || ((data.apnAuthentication === undefined) && (missing0 = "apnAuthentication"))){
return fail(APNType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "apn") || (key0 === "apnUserName")) || (key0 === "apnPassword")) || (key0 === "simPin")) || (key0 === "preferredNetwork")) || (key0 === "useOnlyPreferredNetwork")) || (key0 === "apnAuthentication")) || (key0 === "customData"))){
return fail(APNType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.apn !== undefined){
let data0 = data.apn;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(ucs2length(data0) > 512){
return fail(APNType,instancePath+"/apn","maxLength",{limit: 512});
}
}
else {
return fail(APNType,instancePath+"/apn","type",{type: "string"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.apnUserName !== undefined){
let data1 = data.apnUserName;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(ucs2length(data1) > 20){
return fail(APNType,instancePath+"/apnUserName","maxLength",{limit: 20});
}
}
else {
return fail(APNType,instancePath+"/apnUserName","type",{type: "string"});
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.apnPassword !== undefined){
let data2 = data.apnPassword;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(ucs2length(data2) > 20){
return fail(APNType,instancePath+"/apnPassword","maxLength",{limit: 20});
}
}
else {
return fail(APNType,instancePath+"/apnPassword","type",{type: "string"});
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.simPin !== undefined){
let data3 = data.simPin;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
return fail(APNType,instancePath+"/simPin","type",{type: "integer"});
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.preferredNetwork !== undefined){
let data4 = data.preferredNetwork;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(ucs2length(data4) > 6){
return fail(APNType,instancePath+"/preferredNetwork","maxLength",{limit: 6});
}
}
else {
return fail(APNType,instancePath+"/preferredNetwork","type",{type: "string"});
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.useOnlyPreferredNetwork !== undefined){
const _errs12 = errors;
if(typeof data.useOnlyPreferredNetwork !== "boolean"){
return fail(APNType,instancePath+"/useOnlyPreferredNetwork","type",{type: "boolean"});
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.apnAuthentication !== undefined){
const _errs14 = errors;
if(!(APNAuthenticationEnumType(data.apnAuthentication, instancePath+"/apnAuthentication"))){
vErrors = APNAuthenticationEnumType.errors;
errors = 1;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs15 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
return fail(APNType,instancePath,"type",{type: "object"});
}
}
APNType.errors = vErrors;
return errors === 0;
}
function AdditionalInfoType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.additionalIdToken === undefined) && (missing0 = "additionalIdToken")) || ((data.type === undefined) && (missing0 = "type"))){
return fail(AdditionalInfoType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "additionalIdToken") || (key0 === "type")) || (key0 === "customData"))){
return fail(AdditionalInfoType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.additionalIdToken !== undefined){
let data0 = data.additionalIdToken;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(ucs2length(data0) > 36){
return fail(AdditionalInfoType,instancePath+"/additionalIdToken","maxLength",{limit: 36});
}
}
else {
return fail(AdditionalInfoType,instancePath+"/additionalIdToken","type",{type: "string"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
let data1 = data.type;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(ucs2length(data1) > 50){
return fail(AdditionalInfoType,instancePath+"/type","maxLength",{limit: 50});
}
}
else {
return fail(AdditionalInfoType,instancePath+"/type","type",{type: "string"});
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs6 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(AdditionalInfoType,instancePath,"type",{type: "object"});
}
}
AdditionalInfoType.errors = vErrors;
return errors === 0;
}
function AttributeEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(AttributeEnumType,instancePath,"type",{type: "string"});
}
if(!((((data === "Actual") || (data === "Target")) || (data === "MinSet")) || (data === "MaxSet"))){
return fail(AttributeEnumType,instancePath,"enum",{});
}
AttributeEnumType.errors = vErrors;
return errors === 0;
}
function IdTokenEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(IdTokenEnumType,instancePath,"type",{type: "string"});
}
if(!((((((((data === "Central") || (data === "eMAID")) || (data === "ISO14443")) || (data === "ISO15693")) || (data === "KeyCode")) || (data === "Local")) || (data === "MacAddress")) || (data === "NoAuthorization"))){
return fail(IdTokenEnumType,instancePath,"enum",{});
}
IdTokenEnumType.errors = vErrors;
return errors === 0;
}
function IdTokenType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.idToken === undefined) && (missing0 = "idToken")) || ((data.type === undefined) && (missing0 = "type"))){
return fail(IdTokenType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "additionalInfo") || (key0 === "idToken")) || (key0 === "type")) || (key0 === "customData"))){
return fail(IdTokenType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.additionalInfo !== undefined){
let data0 = data.additionalInfo;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length < 1){
return fail(IdTokenType,instancePath+"/additionalInfo","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(AdditionalInfoType(data0[i0], instancePath+"/additionalInfo/" + i0))){
vErrors = AdditionalInfoType.errors;
errors = 1;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
return fail(IdTokenType,instancePath+"/additionalInfo","type",{type: "array"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.idToken !== undefined){
let data2 = data.idToken;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(ucs2length(data2) > 36){
return fail(IdTokenType,instancePath+"/idToken","maxLength",{limit: 36});
}
}
else {
return fail(IdTokenType,instancePath+"/idToken","type",{type: "string"});
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs7 = errors;
if(!(IdTokenEnumType(data.type, instancePath+"/type"))){
vErrors = IdTokenEnumType.errors;
errors = 1;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs8 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return fail(IdTokenType,instancePath,"type",{type: "object"});
}
}
IdTokenType.errors = vErrors;
return errors === 0;
}
const IdTokenInfoTypeFields = { "status": 0, "cacheExpiryDateTime": 0, "chargingPriority": 0, "language1": 0, "evseId": 0, "groupIdToken": 0, "language2": 0, "personalMessage": 0, "customData": 0 };
function AuthorizationStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(AuthorizationStatusEnumType,instancePath,"type",{type: "string"});
}
if(!((((((((((data === "Accepted") || (data === "Blocked")) || (data === "ConcurrentTx")) || (data === "Expired")) || (data === "Invalid")) || (data === "NoCredit")) || (data === "NotAllowedTypeEVSE")) || (data === "NotAtThisLocation")) || (data === "NotAtThisTime")) || (data === "Unknown"))){
return fail(AuthorizationStatusEnumType,instancePath,"enum",{});
}
AuthorizationStatusEnumType.errors = vErrors;
return errors === 0;
}
function MessageFormatEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(MessageFormatEnumType,instancePath,"type",{type: "string"});
}
if(!((((data === "ASCII") || (data === "HTML")) || (data === "URI")) || (data === "UTF8"))){
return fail(MessageFormatEnumType,instancePath,"enum",{});
}
MessageFormatEnumType.errors = vErrors;
return errors === 0;
}
function MessageContentType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.format === undefined) && (missing0 = "format")) || ((data.content === undefined) && (missing0 = "content"))){
return fail(MessageContentType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "format") || (key0 === "language")) || (key0 === "content")) || (key0 === "customData"))){
return fail(MessageContentType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.format !== undefined){
const _errs2 = errors;
if(!(MessageFormatEnumType(data.format, instancePath+"/format"))){
vErrors = MessageFormatEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.language !== undefined){
let data1 = data.language;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(ucs2length(data1) > 8){
return fail(MessageContentType,instancePath+"/language","maxLength",{limit: 8});
}
}
else {
return fail(MessageContentType,instancePath+"/language","type",{type: "string"});
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined){
let data2 = data.content;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(ucs2length(data2) > 512){
return fail(MessageContentType,instancePath+"/content","maxLength",{limit: 512});
}
}
else {
return fail(MessageContentType,instancePath+"/content","type",{type: "string"});
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs7 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return fail(MessageContentType,instancePath,"type",{type: "object"});
}
}
MessageContentType.errors = vErrors;
return errors === 0;
}
function IdTokenInfoType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(IdTokenInfoType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(hasOwnProperty.call(IdTokenInfoTypeFields, key0))){
return fail(IdTokenInfoType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(AuthorizationStatusEnumType(data.status, instancePath+"/status"))){
vErrors = AuthorizationStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cacheExpiryDateTime !== undefined){
let data1 = data.cacheExpiryDateTime;
const _errs3 = errors;
if(errors === _errs3){
if(errors === _errs3){
if(typeof data1 === "string"){
if(!(isDateTime(data1))){
return fail(IdTokenInfoType,instancePath+"/cacheExpiryDateTime","format",{format: "date-time"});
}
}
else {
return fail(IdTokenInfoType,instancePath+"/cacheExpiryDateTime","type",{type: "string"});
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chargingPriority !== undefined){
let data2 = data.chargingPriority;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
return fail(IdTokenInfoType,instancePath+"/chargingPriority","type",{type: "integer"});
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.language1 !== undefined){
let data3 = data.language1;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(ucs2length(data3) > 8){
return fail(IdTokenInfoType,instancePath+"/language1","maxLength",{limit: 8});
}
}
else {
return fail(IdTokenInfoType,instancePath+"/language1","type",{type: "string"});
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evseId !== undefined){
let data4 = data.evseId;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data4)){
if(data4.length < 1){
return fail(IdTokenInfoType,instancePath+"/evseId","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs11 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
return fail(IdTokenInfoType,instancePath+"/evseId/" + i0,"type",{type: "integer"});
}
var valid1 = _errs11 === errors;
if(!valid1){
break;
}
}
}
}
else {
return fail(IdTokenInfoType,instancePath+"/evseId","type",{type: "array"});
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.groupIdToken !== undefined){
const _errs13 = errors;
if(!(IdTokenType(data.groupIdToken, instancePath+"/groupIdToken"))){
vErrors = IdTokenType.errors;
errors = 1;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.language2 !== undefined){
let data7 = data.language2;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data7 === "string"){
if(ucs2length(data7) > 8){
return fail(IdTokenInfoType,instancePath+"/language2","maxLength",{limit: 8});
}
}
else {
return fail(IdTokenInfoType,instancePath+"/language2","type",{type: "string"});
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.personalMessage !== undefined){
const _errs16 = errors;
if(!(MessageContentType(data.personalMessage, instancePath+"/personalMessage"))){
vErrors = MessageContentType.errors;
errors = 1;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs17 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
return fail(IdTokenInfoType,instancePath,"type",{type: "object"});
}
}
IdTokenInfoType.errors = vErrors;
return errors === 0;
}
function AuthorizationData(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.idToken === undefined) && (missing0 = "idToken")){
return fail(AuthorizationData,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "idToken") || (key0 === "idTokenInfo")) || (key0 === "customData"))){
return fail(AuthorizationData,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.idToken !== undefined){
const _errs2 = errors;
if(!(IdTokenType(data.idToken, instancePath+"/idToken"))){
vErrors = IdTokenType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.idTokenInfo !== undefined){
const _errs3 = errors;
if(!(IdTokenInfoType(data.idTokenInfo, instancePath+"/idTokenInfo"))){
vErrors = IdTokenInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(AuthorizationData,instancePath,"type",{type: "object"});
}
}
AuthorizationData.errors = vErrors;
return errors === 0;
}
function AuthorizeCertificateStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(AuthorizeCertificateStatusEnumType,instancePath,"type",{type: "string"});
}
if(!(((((((data === "Accepted") || (data === "SignatureError")) || (data === "CertificateExpired")) || (data === "CertificateRevoked")) || (data === "NoCertificateAvailable")) || (data === "CertChainError")) || (data === "ContractCancelled"))){
return fail(AuthorizeCertificateStatusEnumType,instancePath,"enum",{});
}
AuthorizeCertificateStatusEnumType.errors = vErrors;
return errors === 0;
}
function BootReasonEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(BootReasonEnumType,instancePath,"type",{type: "string"});
}
if(!(((((((((data === "ApplicationReset") || (data === "FirmwareUpdate")) || (data === "LocalReset")) || (data === "PowerUp")) || (data === "RemoteReset")) || (data === "ScheduledReset")) || (data === "Triggered")) || (data === "Unknown")) || (data === "Watchdog"))){
return fail(BootReasonEnumType,instancePath,"enum",{});
}
BootReasonEnumType.errors = vErrors;
return errors === 0;
}
function CancelReservationStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(CancelReservationStatusEnumType,instancePath,"type",{type: "string"});
}
if(!((data === "Accepted") || (data === "Rejected"))){
return fail(CancelReservationStatusEnumType,instancePath,"enum",{});
}
CancelReservationStatusEnumType.errors = vErrors;
return errors === 0;
}
function CertificateActionEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(CertificateActionEnumType,instancePath,"type",{type: "string"});
}
if(!((data === "Install") || (data === "Update"))){
return fail(CertificateActionEnumType,instancePath,"enum",{});
}
CertificateActionEnumType.errors = vErrors;
return errors === 0;
}
function HashAlgorithmEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(HashAlgorithmEnumType,instancePath,"type",{type: "string"});
}
if(!(((data === "SHA256") || (data === "SHA384")) || (data === "SHA512"))){
return fail(HashAlgorithmEnumType,instancePath,"enum",{});
}
HashAlgorithmEnumType.errors = vErrors;
return errors === 0;
}
function CertificateHashDataType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.hashAlgorithm === undefined) && (missing0 = "hashAlgorithm")) || ((data.issuerNameHash === undefined) && (missing0 = "issuerNameHash"))) || ((data.issuerKeyHash === undefined) && (missing0 = "issuerKeyHash"))) || ((data.serialNumber === undefined) && (missing0 = "serialNumber"))){
return fail(CertificateHashDataType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "hashAlgorithm") || (key0 === "issuerNameHash")) || (key0 === "issuerKeyHash")) || (key0 === "serialNumber")) || (key0 === "customData"))){
return fail(CertificateHashDataType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.hashAlgorithm !== undefined){
const _errs2 = errors;
if(!(HashAlgorithmEnumType(data.hashAlgorithm, instancePath+"/hashAlgorithm"))){
vErrors = HashAlgorithmEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.issuerNameHash !== undefined){
let data1 = data.issuerNameHash;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(ucs2length(data1) > 128){
return fail(CertificateHashDataType,instancePath+"/issuerNameHash","maxLength",{limit: 128});
}
}
else {
return fail(CertificateHashDataType,instancePath+"/issuerNameHash","type",{type: "string"});
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.issuerKeyHash !== undefined){
let data2 = data.issuerKeyHash;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(ucs2length(data2) > 128){
return fail(CertificateHashDataType,instancePath+"/issuerKeyHash","maxLength",{limit: 128});
}
}
else {
return fail(CertificateHashDataType,instancePath+"/issuerKeyHash","type",{type: "string"});
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.serialNumber !== undefined){
let data3 = data.serialNumber;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(ucs2length(data3) > 40){
return fail(CertificateHashDataType,instancePath+"/serialNumber","maxLength",{limit: 40});
}
}
else {
return fail(CertificateHashDataType,instancePath+"/serialNumber","type",{type: "string"});
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs9 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
return fail(CertificateHashDataType,instancePath,"type",{type: "object"});
}
}
CertificateHashDataType.errors = vErrors;
return errors === 0;
}
function GetCertificateIdUseEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(GetCertificateIdUseEnumType,instancePath,"type",{type: "string"});
}
if(!(((((data === "V2GRootCertificate") || (data === "MORootCertificate")) || (data === "CSMSRootCertificate")) || (data === "V2GCertificateChain")) || (data === "ManufacturerRootCertificate"))){
return fail(GetCertificateIdUseEnumType,instancePath,"enum",{});
}
GetCertificateIdUseEnumType.errors = vErrors;
return errors === 0;
}
function CertificateHashDataChainType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.certificateHashData === undefined) && (missing0 = "certificateHashData")) || ((data.certificateType === undefined) && (missing0 = "certificateType"))){
return fail(CertificateHashDataChainType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "certificateHashData") || (key0 === "certificateType")) || (key0 === "childCertificateHashData")) || (key0 === "customData"))){
return fail(CertificateHashDataChainType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.certificateHashData !== undefined){
const _errs2 = errors;
if(!(CertificateHashDataType(data.certificateHashData, instancePath+"/certificateHashData"))){
vErrors = CertificateHashDataType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.certificateType !== undefined){
const _errs3 = errors;
if(!(GetCertificateIdUseEnumType(data.certificateType, instancePath+"/certificateType"))){
vErrors = GetCertificateIdUseEnumType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.childCertificateHashData !== undefined){
let data2 = data.childCertificateHashData;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data2)){
if(data2.length > 4){
return fail(CertificateHashDataChainType,instancePath+"/childCertificateHashData","maxItems",{limit: 4});
}
else {
if(data2.length < 1){
return fail(CertificateHashDataChainType,instancePath+"/childCertificateHashData","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(CertificateHashDataType(data2[i0], instancePath+"/childCertificateHashData/" + i0))){
vErrors = CertificateHashDataType.errors;
errors = 1;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
return fail(CertificateHashDataChainType,instancePath+"/childCertificateHashData","type",{type: "array"});
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs7 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return fail(CertificateHashDataChainType,instancePath,"type",{type: "object"});
}
}
CertificateHashDataChainType.errors = vErrors;
return errors === 0;
}
function CertificateSignedStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(CertificateSignedStatusEnumType,instancePath,"type",{type: "string"});
}
if(!((data === "Accepted") || (data === "Rejected"))){
return fail(CertificateSignedStatusEnumType,instancePath,"enum",{});
}
CertificateSignedStatusEnumType.errors = vErrors;
return errors === 0;
}
function CertificateSigningUseEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(CertificateSigningUseEnumType,instancePath,"type",{type: "string"});
}
if(!((data === "ChargingStationCertificate") || (data === "V2GCertificate"))){
return fail(CertificateSigningUseEnumType,instancePath,"enum",{});
}
CertificateSigningUseEnumType.errors = vErrors;
return errors === 0;
}
function ChangeAvailabilityStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(ChangeAvailabilityStatusEnumType,instancePath,"type",{type: "string"});
}
if(!(((data === "Accepted") || (data === "Rejected")) || (data === "Scheduled"))){
return fail(ChangeAvailabilityStatusEnumType,instancePath,"enum",{});
}
ChangeAvailabilityStatusEnumType.errors = vErrors;
return errors === 0;
}
function ChargingLimitSourceEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(ChargingLimitSourceEnumType,instancePath,"type",{type: "string"});
}
if(!((((data === "EMS") || (data === "Other")) || (data === "SO")) || (data === "CSO"))){
return fail(ChargingLimitSourceEnumType,instancePath,"enum",{});
}
ChargingLimitSourceEnumType.errors = vErrors;
return errors === 0;
}
function ChargingLimitType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.chargingLimitSource === undefined) && (missing0 = "chargingLimitSource")){
return fail(ChargingLimitType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "chargingLimitSource") || (key0 === "isGridCritical")) || (key0 === "customData"))){
return fail(ChargingLimitType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.chargingLimitSource !== undefined){
const _errs2 = errors;
if(!(ChargingLimitSourceEnumType(data.chargingLimitSource, instancePath+"/chargingLimitSource"))){
vErrors = ChargingLimitSourceEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isGridCritical !== undefined){
const _errs3 = errors;
if(typeof data.isGridCritical !== "boolean"){
return fail(ChargingLimitType,instancePath+"/isGridCritical","type",{type: "boolean"});
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs5 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(ChargingLimitType,instancePath,"type",{type: "object"});
}
}
ChargingLimitType.errors = vErrors;
return errors === 0;
}
const DCChargingParametersTypeFields = { "evMaxCurrent": 0, "evMaxVoltage": 0, "energyAmount": 0, "evMaxPower": 0, "stateOfCharge": 0, "evEnergyCapacity": 0, "fullSoC": 0, "bulkSoC": 0, "customData": 0 };
function DCChargingParametersType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.evMaxCurrent === undefined) && (missing0 = "evMaxCurrent")) || ((data.evMaxVoltage === undefined) && (missing0 = "evMaxVoltage"))){
return fail(DCChargingParametersType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(hasOwnProperty.call(DCChargingParametersTypeFields, key0))){
return fail(DCChargingParametersType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.evMaxCurrent !== undefined){
let data0 = data.evMaxCurrent;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(DCChargingParametersType,instancePath+"/evMaxCurrent","type",{type: "integer"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evMaxVoltage !== undefined){
let data1 = data.evMaxVoltage;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
return fail(DCChargingParametersType,instancePath+"/evMaxVoltage","type",{type: "integer"});
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.energyAmount !== undefined){
let data2 = data.energyAmount;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
return fail(DCChargingParametersType,instancePath+"/energyAmount","type",{type: "integer"});
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evMaxPower !== undefined){
let data3 = data.evMaxPower;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
return fail(DCChargingParametersType,instancePath+"/evMaxPower","type",{type: "integer"});
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stateOfCharge !== undefined){
let data4 = data.stateOfCharge;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
return fail(DCChargingParametersType,instancePath+"/stateOfCharge","type",{type: "integer"});
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 100 || isNaN(data4)){
return fail(DCChargingParametersType,instancePath+"/stateOfCharge","maximum",{comparison: "<=", limit: 100});
}
else {
if(data4 < 0 || isNaN(data4)){
return fail(DCChargingParametersType,instancePath+"/stateOfCharge","minimum",{comparison: ">=", limit: 0});
}
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evEnergyCapacity !== undefined){
let data5 = data.evEnergyCapacity;
const _errs12 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
return fail(DCChargingParametersType,instancePath+"/evEnergyCapacity","type",{type: "integer"});
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fullSoC !== undefined){
let data6 = data.fullSoC;
const _errs14 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
return fail(DCChargingParametersType,instancePath+"/fullSoC","type",{type: "integer"});
}
if(errors === _errs14){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 100 || isNaN(data6)){
return fail(DCChargingParametersType,instancePath+"/fullSoC","maximum",{comparison: "<=", limit: 100});
}
else {
if(data6 < 0 || isNaN(data6)){
return fail(DCChargingParametersType,instancePath+"/fullSoC","minimum",{comparison: ">=", limit: 0});
}
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bulkSoC !== undefined){
let data7 = data.bulkSoC;
const _errs16 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
return fail(DCChargingParametersType,instancePath+"/bulkSoC","type",{type: "integer"});
}
if(errors === _errs16){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 100 || isNaN(data7)){
return fail(DCChargingParametersType,instancePath+"/bulkSoC","maximum",{comparison: "<=", limit: 100});
}
else {
if(data7 < 0 || isNaN(data7)){
return fail(DCChargingParametersType,instancePath+"/bulkSoC","minimum",{comparison: ">=", limit: 0});
}
}
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs18 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
return fail(DCChargingParametersType,instancePath,"type",{type: "object"});
}
}
DCChargingParametersType.errors = vErrors;
return errors === 0;
}
function EnergyTransferModeEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(EnergyTransferModeEnumType,instancePath,"type",{type: "string"});
}
if(!((((data === "DC") || (data === "AC_single_phase")) || (data === "AC_two_phase")) || (data === "AC_three_phase"))){
return fail(EnergyTransferModeEnumType,instancePath,"enum",{});
}
EnergyTransferModeEnumType.errors = vErrors;
return errors === 0;
}
function ChargingNeedsType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.requestedEnergyTransfer === undefined) && (missing0 = "requestedEnergyTransfer")){
return fail(ChargingNeedsType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "acChargingParameters") || (key0 === "dcChargingParameters")) || (key0 === "requestedEnergyTransfer")) || (key0 === "departureTime")) || (key0 === "customData"))){
return fail(ChargingNeedsType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.acChargingParameters !== undefined){
const _errs2 = errors;
if(!(ACChargingParametersType(data.acChargingParameters, instancePath+"/acChargingParameters"))){
vErrors = ACChargingParametersType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dcChargingParameters !== undefined){
const _errs3 = errors;
if(!(DCChargingParametersType(data.dcChargingParameters, instancePath+"/dcChargingParameters"))){
vErrors = DCChargingParametersType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requestedEnergyTransfer !== undefined){
const _errs4 = errors;
if(!(EnergyTransferModeEnumType(data.requestedEnergyTransfer, instancePath+"/requestedEnergyTransfer"))){
vErrors = EnergyTransferModeEnumType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.departureTime !== undefined){
let data3 = data.departureTime;
const _errs5 = errors;
if(errors === _errs5){
if(errors === _errs5){
if(typeof data3 === "string"){
if(!(isDateTime(data3))){
return fail(ChargingNeedsType,instancePath+"/departureTime","format",{format: "date-time"});
}
}
else {
return fail(ChargingNeedsType,instancePath+"/departureTime","type",{type: "string"});
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs7 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
return fail(ChargingNeedsType,instancePath,"type",{type: "object"});
}
}
ChargingNeedsType.errors = vErrors;
return errors === 0;
}
function ChargingProfilePurposeEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(ChargingProfilePurposeEnumType,instancePath,"type",{type: "string"});
}
if(!((((data === "ChargingStationExternalConstraints") || (data === "ChargingStationMaxProfile")) || (data === "TxDefaultProfile")) || (data === "TxProfile"))){
return fail(ChargingProfilePurposeEnumType,instancePath,"enum",{});
}
ChargingProfilePurposeEnumType.errors = vErrors;
return errors === 0;
}
function ChargingProfileCriterionType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "chargingProfilePurpose") || (key0 === "stackLevel")) || (key0 === "chargingProfileId")) || (key0 === "chargingLimitSource")) || (key0 === "customData"))){
return fail(ChargingProfileCriterionType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.chargingProfilePurpose !== undefined){
const _errs2 = errors;
if(!(ChargingProfilePurposeEnumType(data.chargingProfilePurpose, instancePath+"/chargingProfilePurpose"))){
vErrors = ChargingProfilePurposeEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stackLevel !== undefined){
let data1 = data.stackLevel;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
return fail(ChargingProfileCriterionType,instancePath+"/stackLevel","type",{type: "integer"});
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chargingProfileId !== undefined){
let data2 = data.chargingProfileId;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
if(data2.length < 1){
return fail(ChargingProfileCriterionType,instancePath+"/chargingProfileId","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
return fail(ChargingProfileCriterionType,instancePath+"/chargingProfileId/" + i0,"type",{type: "integer"});
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
}
else {
return fail(ChargingProfileCriterionType,instancePath+"/chargingProfileId","type",{type: "array"});
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chargingLimitSource !== undefined){
let data4 = data.chargingLimitSource;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data4)){
if(data4.length > 4){
return fail(ChargingProfileCriterionType,instancePath+"/chargingLimitSource","maxItems",{limit: 4});
}
else {
if(data4.length < 1){
return fail(ChargingProfileCriterionType,instancePath+"/chargingLimitSource","minItems",{limit: 1});
}
else {
var valid2 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
const _errs11 = errors;
if(!(ChargingLimitSourceEnumType(data4[i1], instancePath+"/chargingLimitSource/" + i1))){
vErrors = ChargingLimitSourceEnumType.errors;
errors = 1;
}
var valid2 = _errs11 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
return fail(ChargingProfileCriterionType,instancePath+"/chargingLimitSource","type",{type: "array"});
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs12 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return fail(ChargingProfileCriterionType,instancePath,"type",{type: "object"});
}
}
ChargingProfileCriterionType.errors = vErrors;
return errors === 0;
}
function ChargingProfileKindEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(ChargingProfileKindEnumType,instancePath,"type",{type: "string"});
}
if(!(((data === "Absolute") || (data === "Recurring")) || (data === "Relative"))){
return fail(ChargingProfileKindEnumType,instancePath,"enum",{});
}
ChargingProfileKindEnumType.errors = vErrors;
return errors === 0;
}
function ChargingProfileStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(ChargingProfileStatusEnumType,instancePath,"type",{type: "string"});
}
if(!((data === "Accepted") || (data === "Rejected"))){
return fail(ChargingProfileStatusEnumType,instancePath,"enum",{});
}
ChargingProfileStatusEnumType.errors = vErrors;
return errors === 0;
}
const ChargingProfileTypeFields = { "id": 0, "stackLevel": 0, "chargingProfilePurpose": 0, "chargingProfileKind": 0, "recurrencyKind": 0, "validFrom": 0, "validTo": 0, "chargingSchedule": 0, "transactionId": 0, "customData": 0 };
function RecurrencyKindEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(RecurrencyKindEnumType,instancePath,"type",{type: "string"});
}
if(!((data === "Daily") || (data === "Weekly"))){
return fail(RecurrencyKindEnumType,instancePath,"enum",{});
}
RecurrencyKindEnumType.errors = vErrors;
return errors === 0;
}
function ChargingRateUnitEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(ChargingRateUnitEnumType,instancePath,"type",{type: "string"});
}
if(!((data === "W") || (data === "A"))){
return fail(ChargingRateUnitEnumType,instancePath,"enum",{});
}
ChargingRateUnitEnumType.errors = vErrors;
return errors === 0;
}
function ChargingSchedulePeriodType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.startPeriod === undefined) && (missing0 = "startPeriod")) || ((data.limit === undefined) && (missing0 = "limit"))){
return fail(ChargingSchedulePeriodType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "startPeriod") || (key0 === "limit")) || (key0 === "numberPhases")) || (key0 === "phaseToUse")) || (key0 === "customData"))){
return fail(ChargingSchedulePeriodType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.startPeriod !== undefined){
let data0 = data.startPeriod;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(ChargingSchedulePeriodType,instancePath+"/startPeriod","type",{type: "integer"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.limit !== undefined){
let data1 = data.limit;
const _errs4 = errors;
if(!((typeof data1 == "number") && (isFinite(data1)))){
return fail(ChargingSchedulePeriodType,instancePath+"/limit","type",{type: "number"});
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.numberPhases !== undefined){
let data2 = data.numberPhases;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
return fail(ChargingSchedulePeriodType,instancePath+"/numberPhases","type",{type: "integer"});
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.phaseToUse !== undefined){
let data3 = data.phaseToUse;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
return fail(ChargingSchedulePeriodType,instancePath+"/phaseToUse","type",{type: "integer"});
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs10 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
return fail(ChargingSchedulePeriodType,instancePath,"type",{type: "object"});
}
}
ChargingSchedulePeriodType.errors = vErrors;
return errors === 0;
}
function RelativeTimeIntervalType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.start === undefined) && (missing0 = "start")){
return fail(RelativeTimeIntervalType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "start") || (key0 === "duration")) || (key0 === "customData"))){
return fail(RelativeTimeIntervalType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.start !== undefined){
let data0 = data.start;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(RelativeTimeIntervalType,instancePath+"/start","type",{type: "integer"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.duration !== undefined){
let data1 = data.duration;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
return fail(RelativeTimeIntervalType,instancePath+"/duration","type",{type: "integer"});
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs6 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(RelativeTimeIntervalType,instancePath,"type",{type: "object"});
}
}
RelativeTimeIntervalType.errors = vErrors;
return errors === 0;
}
function CostKindEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(CostKindEnumType,instancePath,"type",{type: "string"});
}
if(!(((data === "CarbonDioxideEmission") || (data === "RelativePricePercentage")) || (data === "RenewableGenerationPercentage"))){
return fail(CostKindEnumType,instancePath,"enum",{});
}
CostKindEnumType.errors = vErrors;
return errors === 0;
}
function CostType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.costKind === undefined) && (missing0 = "costKind")) || ((data.amount === undefined) && (missing0 = "amount"))){
return fail(CostType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "costKind") || (key0 === "amount")) || (key0 === "amountMultiplier")) || (key0 === "customData"))){
return fail(CostType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.costKind !== undefined){
const _errs2 = errors;
if(!(CostKindEnumType(data.costKind, instancePath+"/costKind"))){
vErrors = CostKindEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.amount !== undefined){
let data1 = data.amount;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
return fail(CostType,instancePath+"/amount","type",{type: "integer"});
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.amountMultiplier !== undefined){
let data2 = data.amountMultiplier;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
return fail(CostType,instancePath+"/amountMultiplier","type",{type: "integer"});
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs7 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return fail(CostType,instancePath,"type",{type: "object"});
}
}
CostType.errors = vErrors;
return errors === 0;
}
function ConsumptionCostType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.startValue === undefined) && (missing0 = "startValue")) || ((data.cost === undefined) && (missing0 = "cost"))){
return fail(ConsumptionCostType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "startValue") || (key0 === "cost")) || (key0 === "customData"))){
return fail(ConsumptionCostType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.startValue !== undefined){
let data0 = data.startValue;
const _errs2 = errors;
if(!((typeof data0 == "number") && (isFinite(data0)))){
return fail(ConsumptionCostType,instancePath+"/startValue","type",{type: "number"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cost !== undefined){
let data1 = data.cost;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
if(data1.length > 3){
return fail(ConsumptionCostType,instancePath+"/cost","maxItems",{limit: 3});
}
else {
if(data1.length < 1){
return fail(ConsumptionCostType,instancePath+"/cost","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(CostType(data1[i0], instancePath+"/cost/" + i0))){
vErrors = CostType.errors;
errors = 1;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
return fail(ConsumptionCostType,instancePath+"/cost","type",{type: "array"});
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs7 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(ConsumptionCostType,instancePath,"type",{type: "object"});
}
}
ConsumptionCostType.errors = vErrors;
return errors === 0;
}
function SalesTariffEntryType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.relativeTimeInterval === undefined) && (missing0 = "relativeTimeInterval")){
return fail(SalesTariffEntryType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "relativeTimeInterval") || (key0 === "ePriceLevel")) || (key0 === "consumptionCost")) || (key0 === "customData"))){
return fail(SalesTariffEntryType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.relativeTimeInterval !== undefined){
const _errs2 = errors;
if(!(RelativeTimeIntervalType(data.relativeTimeInterval, instancePath+"/relativeTimeInterval"))){
vErrors = RelativeTimeIntervalType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ePriceLevel !== undefined){
let data1 = data.ePriceLevel;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
return fail(SalesTariffEntryType,instancePath+"/ePriceLevel","type",{type: "integer"});
}
if(errors === _errs3){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
return fail(SalesTariffEntryType,instancePath+"/ePriceLevel","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.consumptionCost !== undefined){
let data2 = data.consumptionCost;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
if(data2.length > 3){
return fail(SalesTariffEntryType,instancePath+"/consumptionCost","maxItems",{limit: 3});
}
else {
if(data2.length < 1){
return fail(SalesTariffEntryType,instancePath+"/consumptionCost","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(!(ConsumptionCostType(data2[i0], instancePath+"/consumptionCost/" + i0))){
vErrors = ConsumptionCostType.errors;
errors = 1;
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
return fail(SalesTariffEntryType,instancePath+"/consumptionCost","type",{type: "array"});
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs8 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return fail(SalesTariffEntryType,instancePath,"type",{type: "object"});
}
}
SalesTariffEntryType.errors = vErrors;
return errors === 0;
}
function SalesTariffType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.salesTariffEntry === undefined) && (missing0 = "salesTariffEntry"))){
return fail(SalesTariffType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "salesTariffDescription")) || (key0 === "numEPriceLevels")) || (key0 === "salesTariffEntry")) || (key0 === "customData"))){
return fail(SalesTariffType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(SalesTariffType,instancePath+"/id","type",{type: "integer"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.salesTariffDescription !== undefined){
let data1 = data.salesTariffDescription;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(ucs2length(data1) > 32){
return fail(SalesTariffType,instancePath+"/salesTariffDescription","maxLength",{limit: 32});
}
}
else {
return fail(SalesTariffType,instancePath+"/salesTariffDescription","type",{type: "string"});
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.numEPriceLevels !== undefined){
let data2 = data.numEPriceLevels;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
return fail(SalesTariffType,instancePath+"/numEPriceLevels","type",{type: "integer"});
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.salesTariffEntry !== undefined){
let data3 = data.salesTariffEntry;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
if(data3.length > 1024){
return fail(SalesTariffType,instancePath+"/salesTariffEntry","maxItems",{limit: 1024});
}
else {
if(data3.length < 1){
return fail(SalesTariffType,instancePath+"/salesTariffEntry","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs10 = errors;
if(!(SalesTariffEntryType(data3[i0], instancePath+"/salesTariffEntry/" + i0))){
vErrors = SalesTariffEntryType.errors;
errors = 1;
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
return fail(SalesTariffType,instancePath+"/salesTariffEntry","type",{type: "array"});
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs11 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
return fail(SalesTariffType,instancePath,"type",{type: "object"});
}
}
SalesTariffType.errors = vErrors;
return errors === 0;
}
function ChargingScheduleType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.id === undefined) && (missing0 = "id")) || ((data.chargingRateUnit === undefined) && (missing0 = "chargingRateUnit"))) || ((data.chargingSchedulePeriod === undefined) && (missing0 = "chargingSchedulePeriod"))){
return fail(ChargingScheduleType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "startSchedule")) || (key0 === "duration")) || (key0 === "chargingRateUnit")) || (key0 === "chargingSchedulePeriod")) || (key0 === "minChargingRate")) || (key0 === "salesTariff")) || (key0 === "customData"))){
return fail(ChargingScheduleType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(ChargingScheduleType,instancePath+"/id","type",{type: "integer"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.startSchedule !== undefined){
let data1 = data.startSchedule;
const _errs4 = errors;
if(errors === _errs4){
if(errors === _errs4){
if(typeof data1 === "string"){
if(!(isDateTime(data1))){
return fail(ChargingScheduleType,instancePath+"/startSchedule","format",{format: "date-time"});
}
}
else {
return fail(ChargingScheduleType,instancePath+"/startSchedule","type",{type: "string"});
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.duration !== undefined){
let data2 = data.duration;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
return fail(ChargingScheduleType,instancePath+"/duration","type",{type: "integer"});
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chargingRateUnit !== undefined){
const _errs8 = errors;
if(!(ChargingRateUnitEnumType(data.chargingRateUnit, instancePath+"/chargingRateUnit"))){
vErrors = ChargingRateUnitEnumType.errors;
errors = 1;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chargingSchedulePeriod !== undefined){
let data4 = data.chargingSchedulePeriod;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data4)){
if(data4.length > 1024){
return fail(ChargingScheduleType,instancePath+"/chargingSchedulePeriod","maxItems",{limit: 1024});
}
else {
if(data4.length < 1){
return fail(ChargingScheduleType,instancePath+"/chargingSchedulePeriod","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs11 = errors;
if(!(ChargingSchedulePeriodType(data4[i0], instancePath+"/chargingSchedulePeriod/" + i0))){
vErrors = ChargingSchedulePeriodType.errors;
errors = 1;
}
var valid1 = _errs11 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
return fail(ChargingScheduleType,instancePath+"/chargingSchedulePeriod","type",{type: "array"});
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.minChargingRate !== undefined){
let data6 = data.minChargingRate;
const _errs12 = errors;
if(!((typeof data6 == "number") && (isFinite(data6)))){
return fail(ChargingScheduleType,instancePath+"/minChargingRate","type",{type: "number"});
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.salesTariff !== undefined){
const _errs14 = errors;
if(!(SalesTariffType(data.salesTariff, instancePath+"/salesTariff"))){
vErrors = SalesTariffType.errors;
errors = 1;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs15 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
return fail(ChargingScheduleType,instancePath,"type",{type: "object"});
}
}
ChargingScheduleType.errors = vErrors;
return errors === 0;
}
function ChargingProfileType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.id === undefined) && (missing0 = "id")) || ((data.stackLevel === undefined) && (missing0 = "stackLevel"))) || ((data.chargingProfilePurpose === undefined) && (missing0 = "chargingProfilePurpose"))) || ((data.chargingProfileKind === undefined) && (missing0 = "chargingProfileKind"))) || ((data.chargingSchedule === undefined) && (missing0 = "chargingSchedule"))){
return fail(ChargingProfileType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(hasOwnProperty.call(ChargingProfileTypeFields, key0))){
return fail(ChargingProfileType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(ChargingProfileType,instancePath+"/id","type",{type: "integer"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stackLevel !== undefined){
let data1 = data.stackLevel;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
return fail(ChargingProfileType,instancePath+"/stackLevel","type",{type: "integer"});
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chargingProfilePurpose !== undefined){
const _errs6 = errors;
if(!(ChargingProfilePurposeEnumType(data.chargingProfilePurpose, instancePath+"/chargingProfilePurpose"))){
vErrors = ChargingProfilePurposeEnumType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chargingProfileKind !== undefined){
const _errs7 = errors;
if(!(ChargingProfileKindEnumType(data.chargingProfileKind, instancePath+"/chargingProfileKind"))){
vErrors = ChargingProfileKindEnumType.errors;
errors = 1;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.recurrencyKind !== undefined){
const _errs8 = errors;
if(!(RecurrencyKindEnumType(data.recurrencyKind, instancePath+"/recurrencyKind"))){
vErrors = RecurrencyKindEnumType.errors;
errors = 1;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.validFrom !== undefined){
let data5 = data.validFrom;
const _errs9 = errors;
if(errors === _errs9){
if(errors === _errs9){
if(typeof data5 === "string"){
if(!(isDateTime(data5))){
return fail(ChargingProfileType,instancePath+"/validFrom","format",{format: "date-time"});
}
}
else {
return fail(ChargingProfileType,instancePath+"/validFrom","type",{type: "string"});
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.validTo !== undefined){
let data6 = data.validTo;
const _errs11 = errors;
if(errors === _errs11){
if(errors === _errs11){
if(typeof data6 === "string"){
if(!(isDateTime(data6))){
return fail(ChargingProfileType,instancePath+"/validTo","format",{format: "date-time"});
}
}
else {
return fail(ChargingProfileType,instancePath+"/validTo","type",{type: "string"});
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chargingSchedule !== undefined){
let data7 = data.chargingSchedule;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data7)){
if(data7.length > 3){
return fail(ChargingProfileType,instancePath+"/chargingSchedule","maxItems",{limit: 3});
}
else {
if(data7.length < 1){
return fail(ChargingProfileType,instancePath+"/chargingSchedule","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
const _errs15 = errors;
if(!(ChargingScheduleType(data7[i0], instancePath+"/chargingSchedule/" + i0))){
vErrors = ChargingScheduleType.errors;
errors = 1;
}
var valid1 = _errs15 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
return fail(ChargingProfileType,instancePath+"/chargingSchedule","type",{type: "array"});
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.transactionId !== undefined){
let data9 = data.transactionId;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data9 === "string"){
if(ucs2length(data9) > 36){
return fail(ChargingProfileType,instancePath+"/transactionId","maxLength",{limit: 36});
}
}
else {
return fail(ChargingProfileType,instancePath+"/transactionId","type",{type: "string"});
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs18 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
return fail(ChargingProfileType,instancePath,"type",{type: "object"});
}
}
ChargingProfileType.errors = vErrors;
return errors === 0;
}
function ChargingStateEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(ChargingStateEnumType,instancePath,"type",{type: "string"});
}
if(!(((((data === "Charging") || (data === "EVConnected")) || (data === "SuspendedEV")) || (data === "SuspendedEVSE")) || (data === "Idle"))){
return fail(ChargingStateEnumType,instancePath,"enum",{});
}
ChargingStateEnumType.errors = vErrors;
return errors === 0;
}
function ModemType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "iccid") || (key0 === "imsi")) || (key0 === "customData"))){
return fail(ModemType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.iccid !== undefined){
let data0 = data.iccid;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(ucs2length(data0) > 20){
return fail(ModemType,instancePath+"/iccid","maxLength",{limit: 20});
}
}
else {
return fail(ModemType,instancePath+"/iccid","type",{type: "string"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.imsi !== undefined){
let data1 = data.imsi;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(ucs2length(data1) > 20){
return fail(ModemType,instancePath+"/imsi","maxLength",{limit: 20});
}
}
else {
return fail(ModemType,instancePath+"/imsi","type",{type: "string"});
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs6 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return fail(ModemType,instancePath,"type",{type: "object"});
}
}
ModemType.errors = vErrors;
return errors === 0;
}
function ChargingStationType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.model === undefined) && (missing0 = "model")) || ((data.vendorName === undefined) && (missing0 = "vendorName"))){
return fail(ChargingStationType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "serialNumber") || (key0 === "model")) || (key0 === "modem")) || (key0 === "vendorName")) || (key0 === "firmwareVersion")) || (key0 === "customData"))){
return fail(ChargingStationType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.serialNumber !== undefined){
let data0 = data.serialNumber;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(ucs2length(data0) > 25){
return fail(ChargingStationType,instancePath+"/serialNumber","maxLength",{limit: 25});
}
}
else {
return fail(ChargingStationType,instancePath+"/serialNumber","type",{type: "string"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.model !== undefined){
let data1 = data.model;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(ucs2length(data1) > 20){
return fail(ChargingStationType,instancePath+"/model","maxLength",{limit: 20});
}
}
else {
return fail(ChargingStationType,instancePath+"/model","type",{type: "string"});
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.modem !== undefined){
const _errs6 = errors;
if(!(ModemType(data.modem, instancePath+"/modem"))){
vErrors = ModemType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vendorName !== undefined){
let data3 = data.vendorName;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(ucs2length(data3) > 50){
return fail(ChargingStationType,instancePath+"/vendorName","maxLength",{limit: 50});
}
}
else {
return fail(ChargingStationType,instancePath+"/vendorName","type",{type: "string"});
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.firmwareVersion !== undefined){
let data4 = data.firmwareVersion;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data4 === "string"){
if(ucs2length(data4) > 50){
return fail(ChargingStationType,instancePath+"/firmwareVersion","maxLength",{limit: 50});
}
}
else {
return fail(ChargingStationType,instancePath+"/firmwareVersion","type",{type: "string"});
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs11 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
return fail(ChargingStationType,instancePath,"type",{type: "object"});
}
}
ChargingStationType.errors = vErrors;
return errors === 0;
}
function ClearCacheStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(ClearCacheStatusEnumType,instancePath,"type",{type: "string"});
}
if(!((data === "Accepted") || (data === "Rejected"))){
return fail(ClearCacheStatusEnumType,instancePath,"enum",{});
}
ClearCacheStatusEnumType.errors = vErrors;
return errors === 0;
}
function ClearChargingProfileStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(ClearChargingProfileStatusEnumType,instancePath,"type",{type: "string"});
}
if(!((data === "Accepted") || (data === "Unknown"))){
return fail(ClearChargingProfileStatusEnumType,instancePath,"enum",{});
}
ClearChargingProfileStatusEnumType.errors = vErrors;
return errors === 0;
}
function ClearChargingProfileType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "evseId") || (key0 === "chargingProfilePurpose")) || (key0 === "stackLevel")) || (key0 === "customData"))){
return fail(ClearChargingProfileType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.evseId !== undefined){
let data0 = data.evseId;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(ClearChargingProfileType,instancePath+"/evseId","type",{type: "integer"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chargingProfilePurpose !== undefined){
const _errs4 = errors;
if(!(ChargingProfilePurposeEnumType(data.chargingProfilePurpose, instancePath+"/chargingProfilePurpose"))){
vErrors = ChargingProfilePurposeEnumType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stackLevel !== undefined){
let data2 = data.stackLevel;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
return fail(ClearChargingProfileType,instancePath+"/stackLevel","type",{type: "integer"});
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs7 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(ClearChargingProfileType,instancePath,"type",{type: "object"});
}
}
ClearChargingProfileType.errors = vErrors;
return errors === 0;
}
function ClearMessageStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(ClearMessageStatusEnumType,instancePath,"type",{type: "string"});
}
if(!((data === "Accepted") || (data === "Unknown"))){
return fail(ClearMessageStatusEnumType,instancePath,"enum",{});
}
ClearMessageStatusEnumType.errors = vErrors;
return errors === 0;
}
function ClearMonitoringStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(ClearMonitoringStatusEnumType,instancePath,"type",{type: "string"});
}
if(!(((data === "Accepted") || (data === "Rejected")) || (data === "NotFound"))){
return fail(ClearMonitoringStatusEnumType,instancePath,"enum",{});
}
ClearMonitoringStatusEnumType.errors = vErrors;
return errors === 0;
}
function StatusInfoType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.reasonCode === undefined) && (missing0 = "reasonCode")){
return fail(StatusInfoType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "reasonCode") || (key0 === "additionalInfo")) || (key0 === "customData"))){
return fail(StatusInfoType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.reasonCode !== undefined){
let data0 = data.reasonCode;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(ucs2length(data0) > 20){
return fail(StatusInfoType,instancePath+"/reasonCode","maxLength",{limit: 20});
}
}
else {
return fail(StatusInfoType,instancePath+"/reasonCode","type",{type: "string"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.additionalInfo !== undefined){
let data1 = data.additionalInfo;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(ucs2length(data1) > 512){
return fail(StatusInfoType,instancePath+"/additionalInfo","maxLength",{limit: 512});
}
}
else {
return fail(StatusInfoType,instancePath+"/additionalInfo","type",{type: "string"});
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs6 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(StatusInfoType,instancePath,"type",{type: "object"});
}
}
StatusInfoType.errors = vErrors;
return errors === 0;
}
function ClearMonitoringResultType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.status === undefined) && (missing0 = "status")) || ((data.id === undefined) && (missing0 = "id"))){
return fail(ClearMonitoringResultType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "status") || (key0 === "id")) || (key0 === "statusInfo")) || (key0 === "customData"))){
return fail(ClearMonitoringResultType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(ClearMonitoringStatusEnumType(data.status, instancePath+"/status"))){
vErrors = ClearMonitoringStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data1 = data.id;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
return fail(ClearMonitoringResultType,instancePath+"/id","type",{type: "integer"});
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs5 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs6 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return fail(ClearMonitoringResultType,instancePath,"type",{type: "object"});
}
}
ClearMonitoringResultType.errors = vErrors;
return errors === 0;
}
function ComponentCriterionEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(ComponentCriterionEnumType,instancePath,"type",{type: "string"});
}
if(!((((data === "Active") || (data === "Available")) || (data === "Enabled")) || (data === "Problem"))){
return fail(ComponentCriterionEnumType,instancePath,"enum",{});
}
ComponentCriterionEnumType.errors = vErrors;
return errors === 0;
}
function EVSEType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
return fail(EVSEType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "connectorId")) || (key0 === "customData"))){
return fail(EVSEType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(EVSEType,instancePath+"/id","type",{type: "integer"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.connectorId !== undefined){
let data1 = data.connectorId;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
return fail(EVSEType,instancePath+"/connectorId","type",{type: "integer"});
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs6 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(EVSEType,instancePath,"type",{type: "object"});
}
}
EVSEType.errors = vErrors;
return errors === 0;
}
function ComponentType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.name === undefined) && (missing0 = "name")){
return fail(ComponentType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "evse") || (key0 === "name")) || (key0 === "instance")) || (key0 === "customData"))){
return fail(ComponentType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.evse !== undefined){
const _errs2 = errors;
if(!(EVSEType(data.evse, instancePath+"/evse"))){
vErrors = EVSEType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data1 = data.name;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(ucs2length(data1) > 50){
return fail(ComponentType,instancePath+"/name","maxLength",{limit: 50});
}
}
else {
return fail(ComponentType,instancePath+"/name","type",{type: "string"});
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.instance !== undefined){
let data2 = data.instance;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(ucs2length(data2) > 50){
return fail(ComponentType,instancePath+"/instance","maxLength",{limit: 50});
}
}
else {
return fail(ComponentType,instancePath+"/instance","type",{type: "string"});
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs7 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return fail(ComponentType,instancePath,"type",{type: "object"});
}
}
ComponentType.errors = vErrors;
return errors === 0;
}
function VariableType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.name === undefined) && (missing0 = "name")){
return fail(VariableType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "instance")) || (key0 === "customData"))){
return fail(VariableType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.name !== undefined){
let data0 = data.name;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(ucs2length(data0) > 50){
return fail(VariableType,instancePath+"/name","maxLength",{limit: 50});
}
}
else {
return fail(VariableType,instancePath+"/name","type",{type: "string"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.instance !== undefined){
let data1 = data.instance;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(ucs2length(data1) > 50){
return fail(VariableType,instancePath+"/instance","maxLength",{limit: 50});
}
}
else {
return fail(VariableType,instancePath+"/instance","type",{type: "string"});
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs6 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(VariableType,instancePath,"type",{type: "object"});
}
}
VariableType.errors = vErrors;
return errors === 0;
}
function ComponentVariableType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.component === undefined) && (missing0 = "component")){
return fail(ComponentVariableType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "component") || (key0 === "variable")) || (key0 === "customData"))){
return fail(ComponentVariableType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.component !== undefined){
const _errs2 = errors;
if(!(ComponentType(data.component, instancePath+"/component"))){
vErrors = ComponentType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.variable !== undefined){
const _errs3 = errors;
if(!(VariableType(data.variable, instancePath+"/variable"))){
vErrors = VariableType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(ComponentVariableType,instancePath,"type",{type: "object"});
}
}
ComponentVariableType.errors = vErrors;
return errors === 0;
}
function CompositeScheduleType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.chargingSchedulePeriod === undefined) && (missing0 = "chargingSchedulePeriod")) || ((data.evseId === undefined) && (missing0 = "evseId"))) || ((data.duration === undefined) && (missing0 = "duration"))) || ((data.scheduleStart === undefined) && (missing0 = "scheduleStart"))) || ((data.chargingRateUnit === undefined) && (missing0 = "chargingRateUnit"))){
return fail(CompositeScheduleType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "chargingSchedulePeriod") || (key0 === "evseId")) || (key0 === "duration")) || (key0 === "scheduleStart")) || (key0 === "chargingRateUnit")) || (key0 === "customData"))){
return fail(CompositeScheduleType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.chargingSchedulePeriod !== undefined){
let data0 = data.chargingSchedulePeriod;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length < 1){
return fail(CompositeScheduleType,instancePath+"/chargingSchedulePeriod","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(ChargingSchedulePeriodType(data0[i0], instancePath+"/chargingSchedulePeriod/" + i0))){
vErrors = ChargingSchedulePeriodType.errors;
errors = 1;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
return fail(CompositeScheduleType,instancePath+"/chargingSchedulePeriod","type",{type: "array"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evseId !== undefined){
let data2 = data.evseId;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
return fail(CompositeScheduleType,instancePath+"/evseId","type",{type: "integer"});
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.duration !== undefined){
let data3 = data.duration;
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
return fail(CompositeScheduleType,instancePath+"/duration","type",{type: "integer"});
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scheduleStart !== undefined){
let data4 = data.scheduleStart;
const _errs9 = errors;
if(errors === _errs9){
if(errors === _errs9){
if(typeof data4 === "string"){
if(!(isDateTime(data4))){
return fail(CompositeScheduleType,instancePath+"/scheduleStart","format",{format: "date-time"});
}
}
else {
return fail(CompositeScheduleType,instancePath+"/scheduleStart","type",{type: "string"});
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chargingRateUnit !== undefined){
const _errs11 = errors;
if(!(ChargingRateUnitEnumType(data.chargingRateUnit, instancePath+"/chargingRateUnit"))){
vErrors = ChargingRateUnitEnumType.errors;
errors = 1;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs12 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
return fail(CompositeScheduleType,instancePath,"type",{type: "object"});
}
}
CompositeScheduleType.errors = vErrors;
return errors === 0;
}
function ConnectorEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(ConnectorEnumType,instancePath,"type",{type: "string"});
}
if(!((((((((((((((((((((((data === "cCCS1") || (data === "cCCS2")) || (data === "cG105")) || (data === "cTesla")) || (data === "cType1")) || (data === "cType2")) || (data === "s309-1P-16A")) || (data === "s309-1P-32A")) || (data === "s309-3P-16A")) || (data === "s309-3P-32A")) || (data === "sBS1361")) || (data === "sCEE-7-7")) || (data === "sType2")) || (data === "sType3")) || (data === "Other1PhMax16A")) || (data === "Other1PhOver16A")) || (data === "Other3Ph")) || (data === "Pan")) || (data === "wInductive")) || (data === "wResonant")) || (data === "Undetermined")) || (data === "Unknown"))){
return fail(ConnectorEnumType,instancePath,"enum",{});
}
ConnectorEnumType.errors = vErrors;
return errors === 0;
}
function ConnectorStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(ConnectorStatusEnumType,instancePath,"type",{type: "string"});
}
if(!(((((data === "Available") || (data === "Occupied")) || (data === "Reserved")) || (data === "Unavailable")) || (data === "Faulted"))){
return fail(ConnectorStatusEnumType,instancePath,"enum",{});
}
ConnectorStatusEnumType.errors = vErrors;
return errors === 0;
}
function CustomerInformationStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(CustomerInformationStatusEnumType,instancePath,"type",{type: "string"});
}
if(!(((data === "Accepted") || (data === "Rejected")) || (data === "Invalid"))){
return fail(CustomerInformationStatusEnumType,instancePath,"enum",{});
}
CustomerInformationStatusEnumType.errors = vErrors;
return errors === 0;
}
function DataEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(DataEnumType,instancePath,"type",{type: "string"});
}
if(!((((((((data === "string") || (data === "decimal")) || (data === "integer")) || (data === "dateTime")) || (data === "boolean")) || (data === "OptionList")) || (data === "SequenceList")) || (data === "MemberList"))){
return fail(DataEnumType,instancePath,"enum",{});
}
DataEnumType.errors = vErrors;
return errors === 0;
}
function DataTransferStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(DataTransferStatusEnumType,instancePath,"type",{type: "string"});
}
if(!((((data === "Accepted") || (data === "Rejected")) || (data === "UnknownMessageId")) || (data === "UnknownVendorId"))){
return fail(DataTransferStatusEnumType,instancePath,"enum",{});
}
DataTransferStatusEnumType.errors = vErrors;
return errors === 0;
}
function DeleteCertificateStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(DeleteCertificateStatusEnumType,instancePath,"type",{type: "string"});
}
if(!(((data === "Accepted") || (data === "Failed")) || (data === "NotFound"))){
return fail(DeleteCertificateStatusEnumType,instancePath,"enum",{});
}
DeleteCertificateStatusEnumType.errors = vErrors;
return errors === 0;
}
function DisplayMessageStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(DisplayMessageStatusEnumType,instancePath,"type",{type: "string"});
}
if(!((((((data === "Accepted") || (data === "NotSupportedMessageFormat")) || (data === "Rejected")) || (data === "NotSupportedPriority")) || (data === "NotSupportedState")) || (data === "UnknownTransaction"))){
return fail(DisplayMessageStatusEnumType,instancePath,"enum",{});
}
DisplayMessageStatusEnumType.errors = vErrors;
return errors === 0;
}
const EventDataTypeFields = { "eventId": 0, "timestamp": 0, "trigger": 0, "cause": 0, "actualValue": 0, "techCode": 0, "techInfo": 0, "cleared": 0, "transactionId": 0, "component": 0, "variableMonitoringId": 0, "eventNotificationType": 0, "variable": 0, "customData": 0 };
function EventTriggerEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(EventTriggerEnumType,instancePath,"type",{type: "string"});
}
if(!(((data === "Alerting") || (data === "Delta")) || (data === "Periodic"))){
return fail(EventTriggerEnumType,instancePath,"enum",{});
}
EventTriggerEnumType.errors = vErrors;
return errors === 0;
}
function EventNotificationEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(EventNotificationEnumType,instancePath,"type",{type: "string"});
}
if(!((((data === "HardWiredNotification") || (data === "HardWiredMonitor")) || (data === "PreconfiguredMonitor")) || (data === "CustomMonitor"))){
return fail(EventNotificationEnumType,instancePath,"enum",{});
}
EventNotificationEnumType.errors = vErrors;
return errors === 0;
}
function EventDataType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.eventId === undefined) && (missing0 = "eventId")) || ((data.timestamp === undefined) && (missing0 = "timestamp"))) || ((data.trigger === undefined) && (missing0 = "trigger"))) || ((data.actualValue === undefined) && (missing0 = "actualValue"))) || ((data.component === undefined) && (missing0 = "component"))) || ((data.eventNotificationType === undefined) && (missing0 = "eventNotificationType"))) || ((data.variable === undefined) && (missing0 = "variable"))){
return fail(EventDataType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(hasOwnProperty.call(EventDataTypeFields, key0))){
return fail(EventDataType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.eventId !== undefined){
let data0 = data.eventId;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(EventDataType,instancePath+"/eventId","type",{type: "integer"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timestamp !== undefined){
let data1 = data.timestamp;
const _errs4 = errors;
if(errors === _errs4){
if(errors === _errs4){
if(typeof data1 === "string"){
if(!(isDateTime(data1))){
return fail(EventDataType,instancePath+"/timestamp","format",{format: "date-time"});
}
}
else {
return fail(EventDataType,instancePath+"/timestamp","type",{type: "string"});
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.trigger !== undefined){
const _errs6 = errors;
if(!(EventTriggerEnumType(data.trigger, instancePath+"/trigger"))){
vErrors = EventTriggerEnumType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cause !== undefined){
let data3 = data.cause;
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
return fail(EventDataType,instancePath+"/cause","type",{type: "integer"});
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.actualValue !== undefined){
let data4 = data.actualValue;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data4 === "string"){
if(ucs2length(data4) > 2500){
return fail(EventDataType,instancePath+"/actualValue","maxLength",{limit: 2500});
}
}
else {
return fail(EventDataType,instancePath+"/actualValue","type",{type: "string"});
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.techCode !== undefined){
let data5 = data.techCode;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data5 === "string"){
if(ucs2length(data5) > 50){
return fail(EventDataType,instancePath+"/techCode","maxLength",{limit: 50});
}
}
else {
return fail(EventDataType,instancePath+"/techCode","type",{type: "string"});
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.techInfo !== undefined){
let data6 = data.techInfo;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data6 === "string"){
if(ucs2length(data6) > 500){
return fail(EventDataType,instancePath+"/techInfo","maxLength",{limit: 500});
}
}
else {
return fail(EventDataType,instancePath+"/techInfo","type",{type: "string"});
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cleared !== undefined){
const _errs15 = errors;
if(typeof data.cleared !== "boolean"){
return fail(EventDataType,instancePath+"/cleared","type",{type: "boolean"});
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.transactionId !== undefined){
let data8 = data.transactionId;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data8 === "string"){
if(ucs2length(data8) > 36){
return fail(EventDataType,instancePath+"/transactionId","maxLength",{limit: 36});
}
}
else {
return fail(EventDataType,instancePath+"/transactionId","type",{type: "string"});
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.component !== undefined){
const _errs19 = errors;
if(!(ComponentType(data.component, instancePath+"/component"))){
vErrors = ComponentType.errors;
errors = 1;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.variableMonitoringId !== undefined){
let data10 = data.variableMonitoringId;
const _errs20 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
return fail(EventDataType,instancePath+"/variableMonitoringId","type",{type: "integer"});
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.eventNotificationType !== undefined){
const _errs22 = errors;
if(!(EventNotificationEnumType(data.eventNotificationType, instancePath+"/eventNotificationType"))){
vErrors = EventNotificationEnumType.errors;
errors = 1;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.variable !== undefined){
const _errs23 = errors;
if(!(VariableType(data.variable, instancePath+"/variable"))){
vErrors = VariableType.errors;
errors = 1;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs24 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
return fail(EventDataType,instancePath,"type",{type: "object"});
}
}
EventDataType.errors = vErrors;
return errors === 0;
}
function FirmwareStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(FirmwareStatusEnumType,instancePath,"type",{type: "string"});
}
if(!((((((((((((((data === "Downloaded") || (data === "DownloadFailed")) || (data === "Downloading")) || (data === "DownloadScheduled")) || (data === "DownloadPaused")) || (data === "Idle")) || (data === "InstallationFailed")) || (data === "Installing")) || (data === "Installed")) || (data === "InstallRebooting")) || (data === "InstallScheduled")) || (data === "InstallVerificationFailed")) || (data === "InvalidSignature")) || (data === "SignatureVerified"))){
return fail(FirmwareStatusEnumType,instancePath,"enum",{});
}
FirmwareStatusEnumType.errors = vErrors;
return errors === 0;
}
function FirmwareType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.location === undefined) && (missing0 = "location")) || ((data.retrieveDateTime === undefined) && (missing0 = "retrieveDateTime"))){
return fail(FirmwareType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "location") || (key0 === "retrieveDateTime")) || (key0 === "installDateTime")) || (key0 === "signingCertificate")) || (key0 === "signature")) || (key0 === "customData"))){
return fail(FirmwareType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.location !== undefined){
let data0 = data.location;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(ucs2length(data0) > 512){
return fail(FirmwareType,instancePath+"/location","maxLength",{limit: 512});
}
}
else {
return fail(FirmwareType,instancePath+"/location","type",{type: "string"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retrieveDateTime !== undefined){
let data1 = data.retrieveDateTime;
const _errs4 = errors;
if(errors === _errs4){
if(errors === _errs4){
if(typeof data1 === "string"){
if(!(isDateTime(data1))){
return fail(FirmwareType,instancePath+"/retrieveDateTime","format",{format: "date-time"});
}
}
else {
return fail(FirmwareType,instancePath+"/retrieveDateTime","type",{type: "string"});
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.installDateTime !== undefined){
let data2 = data.installDateTime;
const _errs6 = errors;
if(errors === _errs6){
if(errors === _errs6){
if(typeof data2 === "string"){
if(!(isDateTime(data2))){
return fail(FirmwareType,instancePath+"/installDateTime","format",{format: "date-time"});
}
}
else {
return fail(FirmwareType,instancePath+"/installDateTime","type",{type: "string"});
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signingCertificate !== undefined){
let data3 = data.signingCertificate;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(ucs2length(data3) > 5500){
return fail(FirmwareType,instancePath+"/signingCertificate","maxLength",{limit: 5500});
}
}
else {
return fail(FirmwareType,instancePath+"/signingCertificate","type",{type: "string"});
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signature !== undefined){
let data4 = data.signature;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(ucs2length(data4) > 800){
return fail(FirmwareType,instancePath+"/signature","maxLength",{limit: 800});
}
}
else {
return fail(FirmwareType,instancePath+"/signature","type",{type: "string"});
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs12 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
return fail(FirmwareType,instancePath,"type",{type: "object"});
}
}
FirmwareType.errors = vErrors;
return errors === 0;
}
function GenericDeviceModelStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(GenericDeviceModelStatusEnumType,instancePath,"type",{type: "string"});
}
if(!((((data === "Accepted") || (data === "Rejected")) || (data === "NotSupported")) || (data === "EmptyResultSet"))){
return fail(GenericDeviceModelStatusEnumType,instancePath,"enum",{});
}
GenericDeviceModelStatusEnumType.errors = vErrors;
return errors === 0;
}
function GenericStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(GenericStatusEnumType,instancePath,"type",{type: "string"});
}
if(!((data === "Accepted") || (data === "Rejected"))){
return fail(GenericStatusEnumType,instancePath,"enum",{});
}
GenericStatusEnumType.errors = vErrors;
return errors === 0;
}
function GetCertificateStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(GetCertificateStatusEnumType,instancePath,"type",{type: "string"});
}
if(!((data === "Accepted") || (data === "Failed"))){
return fail(GetCertificateStatusEnumType,instancePath,"enum",{});
}
GetCertificateStatusEnumType.errors = vErrors;
return errors === 0;
}
function GetChargingProfileStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(GetChargingProfileStatusEnumType,instancePath,"type",{type: "string"});
}
if(!((data === "Accepted") || (data === "NoProfiles"))){
return fail(GetChargingProfileStatusEnumType,instancePath,"enum",{});
}
GetChargingProfileStatusEnumType.errors = vErrors;
return errors === 0;
}
function GetDisplayMessagesStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(GetDisplayMessagesStatusEnumType,instancePath,"type",{type: "string"});
}
if(!((data === "Accepted") || (data === "Unknown"))){
return fail(GetDisplayMessagesStatusEnumType,instancePath,"enum",{});
}
GetDisplayMessagesStatusEnumType.errors = vErrors;
return errors === 0;
}
function GetInstalledCertificateStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(GetInstalledCertificateStatusEnumType,instancePath,"type",{type: "string"});
}
if(!((data === "Accepted") || (data === "NotFound"))){
return fail(GetInstalledCertificateStatusEnumType,instancePath,"enum",{});
}
GetInstalledCertificateStatusEnumType.errors = vErrors;
return errors === 0;
}
function GetVariableDataType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.component === undefined) && (missing0 = "component")) || ((data.variable === undefined) && (missing0 = "variable"))){
return fail(GetVariableDataType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "attributeType") || (key0 === "component")) || (key0 === "variable")) || (key0 === "customData"))){
return fail(GetVariableDataType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.attributeType !== undefined){
const _errs2 = errors;
if(!(AttributeEnumType(data.attributeType, instancePath+"/attributeType"))){
vErrors = AttributeEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.component !== undefined){
const _errs3 = errors;
if(!(ComponentType(data.component, instancePath+"/component"))){
vErrors = ComponentType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.variable !== undefined){
const _errs4 = errors;
if(!(VariableType(data.variable, instancePath+"/variable"))){
vErrors = VariableType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs5 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return fail(GetVariableDataType,instancePath,"type",{type: "object"});
}
}
GetVariableDataType.errors = vErrors;
return errors === 0;
}
function GetVariableStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(GetVariableStatusEnumType,instancePath,"type",{type: "string"});
}
if(!(((((data === "Accepted") || (data === "Rejected")) || (data === "UnknownComponent")) || (data === "UnknownVariable")) || (data === "NotSupportedAttributeType"))){
return fail(GetVariableStatusEnumType,instancePath,"enum",{});
}
GetVariableStatusEnumType.errors = vErrors;
return errors === 0;
}
function GetVariableResultType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.attributeStatus === undefined) && (missing0 = "attributeStatus")) || ((data.component === undefined) && (missing0 = "component"))) || ((data.variable === undefined) && (missing0 = "variable"))){
return fail(GetVariableResultType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "attributeStatusInfo") || (key0 === "attributeStatus")) || (key0 === "attributeType")) || (key0 === "attributeValue")) || (key0 === "component")) || (key0 === "variable")) || (key0 === "customData"))){
return fail(GetVariableResultType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.attributeStatusInfo !== undefined){
const _errs2 = errors;
if(!(StatusInfoType(data.attributeStatusInfo, instancePath+"/attributeStatusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attributeStatus !== undefined){
const _errs3 = errors;
if(!(GetVariableStatusEnumType(data.attributeStatus, instancePath+"/attributeStatus"))){
vErrors = GetVariableStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attributeType !== undefined){
const _errs4 = errors;
if(!(AttributeEnumType(data.attributeType, instancePath+"/attributeType"))){
vErrors = AttributeEnumType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attributeValue !== undefined){
let data3 = data.attributeValue;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data3 === "string"){
if(ucs2length(data3) > 2500){
return fail(GetVariableResultType,instancePath+"/attributeValue","maxLength",{limit: 2500});
}
}
else {
return fail(GetVariableResultType,instancePath+"/attributeValue","type",{type: "string"});
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.component !== undefined){
const _errs7 = errors;
if(!(ComponentType(data.component, instancePath+"/component"))){
vErrors = ComponentType.errors;
errors = 1;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.variable !== undefined){
const _errs8 = errors;
if(!(VariableType(data.variable, instancePath+"/variable"))){
vErrors = VariableType.errors;
errors = 1;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs9 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
return fail(GetVariableResultType,instancePath,"type",{type: "object"});
}
}
GetVariableResultType.errors = vErrors;
return errors === 0;
}
function InstallCertificateStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(InstallCertificateStatusEnumType,instancePath,"type",{type: "string"});
}
if(!(((data === "Accepted") || (data === "Rejected")) || (data === "Failed"))){
return fail(InstallCertificateStatusEnumType,instancePath,"enum",{});
}
InstallCertificateStatusEnumType.errors = vErrors;
return errors === 0;
}
function InstallCertificateUseEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(InstallCertificateUseEnumType,instancePath,"type",{type: "string"});
}
if(!((((data === "V2GRootCertificate") || (data === "MORootCertificate")) || (data === "CSMSRootCertificate")) || (data === "ManufacturerRootCertificate"))){
return fail(InstallCertificateUseEnumType,instancePath,"enum",{});
}
InstallCertificateUseEnumType.errors = vErrors;
return errors === 0;
}
function Iso15118EVCertificateStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(Iso15118EVCertificateStatusEnumType,instancePath,"type",{type: "string"});
}
if(!((data === "Accepted") || (data === "Failed"))){
return fail(Iso15118EVCertificateStatusEnumType,instancePath,"enum",{});
}
Iso15118EVCertificateStatusEnumType.errors = vErrors;
return errors === 0;
}
function LocationEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(LocationEnumType,instancePath,"type",{type: "string"});
}
if(!(((((data === "Body") || (data === "Cable")) || (data === "EV")) || (data === "Inlet")) || (data === "Outlet"))){
return fail(LocationEnumType,instancePath,"enum",{});
}
LocationEnumType.errors = vErrors;
return errors === 0;
}
function LogEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(LogEnumType,instancePath,"type",{type: "string"});
}
if(!((data === "DiagnosticsLog") || (data === "SecurityLog"))){
return fail(LogEnumType,instancePath,"enum",{});
}
LogEnumType.errors = vErrors;
return errors === 0;
}
function LogParametersType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.remoteLocation === undefined) && (missing0 = "remoteLocation")){
return fail(LogParametersType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "remoteLocation") || (key0 === "oldestTimestamp")) || (key0 === "latestTimestamp")) || (key0 === "customData"))){
return fail(LogParametersType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.remoteLocation !== undefined){
let data0 = data.remoteLocation;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(ucs2length(data0) > 512){
return fail(LogParametersType,instancePath+"/remoteLocation","maxLength",{limit: 512});
}
}
else {
return fail(LogParametersType,instancePath+"/remoteLocation","type",{type: "string"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.oldestTimestamp !== undefined){
let data1 = data.oldestTimestamp;
const _errs4 = errors;
if(errors === _errs4){
if(errors === _errs4){
if(typeof data1 === "string"){
if(!(isDateTime(data1))){
return fail(LogParametersType,instancePath+"/oldestTimestamp","format",{format: "date-time"});
}
}
else {
return fail(LogParametersType,instancePath+"/oldestTimestamp","type",{type: "string"});
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.latestTimestamp !== undefined){
let data2 = data.latestTimestamp;
const _errs6 = errors;
if(errors === _errs6){
if(errors === _errs6){
if(typeof data2 === "string"){
if(!(isDateTime(data2))){
return fail(LogParametersType,instancePath+"/latestTimestamp","format",{format: "date-time"});
}
}
else {
return fail(LogParametersType,instancePath+"/latestTimestamp","type",{type: "string"});
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs8 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return fail(LogParametersType,instancePath,"type",{type: "object"});
}
}
LogParametersType.errors = vErrors;
return errors === 0;
}
function LogStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(LogStatusEnumType,instancePath,"type",{type: "string"});
}
if(!(((data === "Accepted") || (data === "Rejected")) || (data === "AcceptedCanceled"))){
return fail(LogStatusEnumType,instancePath,"enum",{});
}
LogStatusEnumType.errors = vErrors;
return errors === 0;
}
function MeasurandEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(MeasurandEnumType,instancePath,"type",{type: "string"});
}
if(!(((((((((((((((((((((((((data === "Current.Export") || (data === "Current.Import")) || (data === "Current.Offered")) || (data === "Energy.Active.Export.Register")) || (data === "Energy.Active.Import.Register")) || (data === "Energy.Reactive.Export.Register")) || (data === "Energy.Reactive.Import.Register")) || (data === "Energy.Active.Export.Interval")) || (data === "Energy.Active.Import.Interval")) || (data === "Energy.Active.Net")) || (data === "Energy.Reactive.Export.Interval")) || (data === "Energy.Reactive.Import.Interval")) || (data === "Energy.Reactive.Net")) || (data === "Energy.Apparent.Net")) || (data === "Energy.Apparent.Import")) || (data === "Energy.Apparent.Export")) || (data === "Frequency")) || (data === "Power.Active.Export")) || (data === "Power.Active.Import")) || (data === "Power.Factor")) || (data === "Power.Offered")) || (data === "Power.Reactive.Export")) || (data === "Power.Reactive.Import")) || (data === "SoC")) || (data === "Voltage"))){
return fail(MeasurandEnumType,instancePath,"enum",{});
}
MeasurandEnumType.errors = vErrors;
return errors === 0;
}
const MessageInfoTypeFields = { "display": 0, "id": 0, "priority": 0, "state": 0, "startDateTime": 0, "endDateTime": 0, "transactionId": 0, "message": 0, "customData": 0 };
function MessagePriorityEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(MessagePriorityEnumType,instancePath,"type",{type: "string"});
}
if(!(((data === "AlwaysFront") || (data === "InFront")) || (data === "NormalCycle"))){
return fail(MessagePriorityEnumType,instancePath,"enum",{});
}
MessagePriorityEnumType.errors = vErrors;
return errors === 0;
}
function MessageStateEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(MessageStateEnumType,instancePath,"type",{type: "string"});
}
if(!((((data === "Charging") || (data === "Faulted")) || (data === "Idle")) || (data === "Unavailable"))){
return fail(MessageStateEnumType,instancePath,"enum",{});
}
MessageStateEnumType.errors = vErrors;
return errors === 0;
}
function MessageInfoType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.id === undefined) && (missing0 = "id")) || ((data.priority === undefined) && (missing0 = "priority"))) || ((data.message === undefined) && (missing0 = "message"))){
return fail(MessageInfoType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(hasOwnProperty.call(MessageInfoTypeFields, key0))){
return fail(MessageInfoType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.display !== undefined){
const _errs2 = errors;
if(!(ComponentType(data.display, instancePath+"/display"))){
vErrors = ComponentType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data1 = data.id;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
return fail(MessageInfoType,instancePath+"/id","type",{type: "integer"});
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.priority !== undefined){
const _errs5 = errors;
if(!(MessagePriorityEnumType(data.priority, instancePath+"/priority"))){
vErrors = MessagePriorityEnumType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
const _errs6 = errors;
if(!(MessageStateEnumType(data.state, instancePath+"/state"))){
vErrors = MessageStateEnumType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.startDateTime !== undefined){
let data4 = data.startDateTime;
const _errs7 = errors;
if(errors === _errs7){
if(errors === _errs7){
if(typeof data4 === "string"){
if(!(isDateTime(data4))){
return fail(MessageInfoType,instancePath+"/startDateTime","format",{format: "date-time"});
}
}
else {
return fail(MessageInfoType,instancePath+"/startDateTime","type",{type: "string"});
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.endDateTime !== undefined){
let data5 = data.endDateTime;
const _errs9 = errors;
if(errors === _errs9){
if(errors === _errs9){
if(typeof data5 === "string"){
if(!(isDateTime(data5))){
return fail(MessageInfoType,instancePath+"/endDateTime","format",{format: "date-time"});
}
}
else {
return fail(MessageInfoType,instancePath+"/endDateTime","type",{type: "string"});
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.transactionId !== undefined){
let data6 = data.transactionId;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data6 === "string"){
if(ucs2length(data6) > 36){
return fail(MessageInfoType,instancePath+"/transactionId","maxLength",{limit: 36});
}
}
else {
return fail(MessageInfoType,instancePath+"/transactionId","type",{type: "string"});
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
const _errs13 = errors;
if(!(MessageContentType(data.message, instancePath+"/message"))){
vErrors = MessageContentType.errors;
errors = 1;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs14 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
return fail(MessageInfoType,instancePath,"type",{type: "object"});
}
}
MessageInfoType.errors = vErrors;
return errors === 0;
}
function MessageTriggerEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(MessageTriggerEnumType,instancePath,"type",{type: "string"});
}
if(!(((((((((((data === "BootNotification") || (data === "LogStatusNotification")) || (data === "FirmwareStatusNotification")) || (data === "Heartbeat")) || (data === "MeterValues")) || (data === "SignChargingStationCertificate")) || (data === "SignV2GCertificate")) || (data === "StatusNotification")) || (data === "TransactionEvent")) || (data === "SignCombinedCertificate")) || (data === "PublishFirmwareStatusNotification"))){
return fail(MessageTriggerEnumType,instancePath,"enum",{});
}
MessageTriggerEnumType.errors = vErrors;
return errors === 0;
}
function ReadingContextEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(ReadingContextEnumType,instancePath,"type",{type: "string"});
}
if(!((((((((data === "Interruption.Begin") || (data === "Interruption.End")) || (data === "Other")) || (data === "Sample.Clock")) || (data === "Sample.Periodic")) || (data === "Transaction.Begin")) || (data === "Transaction.End")) || (data === "Trigger"))){
return fail(ReadingContextEnumType,instancePath,"enum",{});
}
ReadingContextEnumType.errors = vErrors;
return errors === 0;
}
function PhaseEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(PhaseEnumType,instancePath,"type",{type: "string"});
}
if(!((((((((((data === "L1") || (data === "L2")) || (data === "L3")) || (data === "N")) || (data === "L1-N")) || (data === "L2-N")) || (data === "L3-N")) || (data === "L1-L2")) || (data === "L2-L3")) || (data === "L3-L1"))){
return fail(PhaseEnumType,instancePath,"enum",{});
}
PhaseEnumType.errors = vErrors;
return errors === 0;
}
function SignedMeterValueType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.signedMeterData === undefined) && (missing0 = "signedMeterData")) || ((data.signingMethod === undefined) && (missing0 = "signingMethod"))) || ((data.encodingMethod === undefined) && (missing0 = "encodingMethod"))) || ((data.publicKey === undefined) && (missing0 = "publicKey"))){
return fail(SignedMeterValueType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "signedMeterData") || (key0 === "signingMethod")) || (key0 === "encodingMethod")) || (key0 === "publicKey")) || (key0 === "customData"))){
return fail(SignedMeterValueType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.signedMeterData !== undefined){
let data0 = data.signedMeterData;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(ucs2length(data0) > 2500){
return fail(SignedMeterValueType,instancePath+"/signedMeterData","maxLength",{limit: 2500});
}
}
else {
return fail(SignedMeterValueType,instancePath+"/signedMeterData","type",{type: "string"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signingMethod !== undefined){
let data1 = data.signingMethod;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(ucs2length(data1) > 50){
return fail(SignedMeterValueType,instancePath+"/signingMethod","maxLength",{limit: 50});
}
}
else {
return fail(SignedMeterValueType,instancePath+"/signingMethod","type",{type: "string"});
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.encodingMethod !== undefined){
let data2 = data.encodingMethod;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(ucs2length(data2) > 50){
return fail(SignedMeterValueType,instancePath+"/encodingMethod","maxLength",{limit: 50});
}
}
else {
return fail(SignedMeterValueType,instancePath+"/encodingMethod","type",{type: "string"});
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.publicKey !== undefined){
let data3 = data.publicKey;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(ucs2length(data3) > 2500){
return fail(SignedMeterValueType,instancePath+"/publicKey","maxLength",{limit: 2500});
}
}
else {
return fail(SignedMeterValueType,instancePath+"/publicKey","type",{type: "string"});
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs10 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
return fail(SignedMeterValueType,instancePath,"type",{type: "object"});
}
}
SignedMeterValueType.errors = vErrors;
return errors === 0;
}
function UnitOfMeasureType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "unit") || (key0 === "multiplier")) || (key0 === "customData"))){
return fail(UnitOfMeasureType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.unit !== undefined){
let data0 = data.unit;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(ucs2length(data0) > 20){
return fail(UnitOfMeasureType,instancePath+"/unit","maxLength",{limit: 20});
}
}
else {
return fail(UnitOfMeasureType,instancePath+"/unit","type",{type: "string"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.multiplier !== undefined){
let data1 = data.multiplier;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
return fail(UnitOfMeasureType,instancePath+"/multiplier","type",{type: "integer"});
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs6 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return fail(UnitOfMeasureType,instancePath,"type",{type: "object"});
}
}
UnitOfMeasureType.errors = vErrors;
return errors === 0;
}
function SampledValueType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.value === undefined) && (missing0 = "value")){
return fail(SampledValueType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "value") || (key0 === "context")) || (key0 === "measurand")) || (key0 === "phase")) || (key0 === "location")) || (key0 === "signedMeterValue")) || (key0 === "unitOfMeasure")) || (key0 === "customData"))){
return fail(SampledValueType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.value !== undefined){
let data0 = data.value;
const _errs2 = errors;
if(!((typeof data0 == "number") && (isFinite(data0)))){
return fail(SampledValueType,instancePath+"/value","type",{type: "number"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.context !== undefined){
const _errs4 = errors;
if(!(ReadingContextEnumType(data.context, instancePath+"/context"))){
vErrors = ReadingContextEnumType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.measurand !== undefined){
const _errs5 = errors;
if(!(MeasurandEnumType(data.measurand, instancePath+"/measurand"))){
vErrors = MeasurandEnumType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.phase !== undefined){
const _errs6 = errors;
if(!(PhaseEnumType(data.phase, instancePath+"/phase"))){
vErrors = PhaseEnumType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.location !== undefined){
const _errs7 = errors;
if(!(LocationEnumType(data.location, instancePath+"/location"))){
vErrors = LocationEnumType.errors;
errors = 1;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signedMeterValue !== undefined){
const _errs8 = errors;
if(!(SignedMeterValueType(data.signedMeterValue, instancePath+"/signedMeterValue"))){
vErrors = SignedMeterValueType.errors;
errors = 1;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unitOfMeasure !== undefined){
const _errs9 = errors;
if(!(UnitOfMeasureType(data.unitOfMeasure, instancePath+"/unitOfMeasure"))){
vErrors = UnitOfMeasureType.errors;
errors = 1;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs10 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
return fail(SampledValueType,instancePath,"type",{type: "object"});
}
}
SampledValueType.errors = vErrors;
return errors === 0;
}
function MeterValueType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.sampledValue === undefined) && (missing0 = "sampledValue")) || ((data.timestamp === undefined) && (missing0 = "timestamp"))){
return fail(MeterValueType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "sampledValue") || (key0 === "timestamp")) || (key0 === "customData"))){
return fail(MeterValueType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.sampledValue !== undefined){
let data0 = data.sampledValue;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length < 1){
return fail(MeterValueType,instancePath+"/sampledValue","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(SampledValueType(data0[i0], instancePath+"/sampledValue/" + i0))){
vErrors = SampledValueType.errors;
errors = 1;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
return fail(MeterValueType,instancePath+"/sampledValue","type",{type: "array"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timestamp !== undefined){
let data2 = data.timestamp;
const _errs5 = errors;
if(errors === _errs5){
if(errors === _errs5){
if(typeof data2 === "string"){
if(!(isDateTime(data2))){
return fail(MeterValueType,instancePath+"/timestamp","format",{format: "date-time"});
}
}
else {
return fail(MeterValueType,instancePath+"/timestamp","type",{type: "string"});
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs7 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(MeterValueType,instancePath,"type",{type: "object"});
}
}
MeterValueType.errors = vErrors;
return errors === 0;
}
function MonitorEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(MonitorEnumType,instancePath,"type",{type: "string"});
}
if(!(((((data === "UpperThreshold") || (data === "LowerThreshold")) || (data === "Delta")) || (data === "Periodic")) || (data === "PeriodicClockAligned"))){
return fail(MonitorEnumType,instancePath,"enum",{});
}
MonitorEnumType.errors = vErrors;
return errors === 0;
}
function MonitoringBaseEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(MonitoringBaseEnumType,instancePath,"type",{type: "string"});
}
if(!(((data === "All") || (data === "FactoryDefault")) || (data === "HardWiredOnly"))){
return fail(MonitoringBaseEnumType,instancePath,"enum",{});
}
MonitoringBaseEnumType.errors = vErrors;
return errors === 0;
}
function MonitoringCriterionEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(MonitoringCriterionEnumType,instancePath,"type",{type: "string"});
}
if(!(((data === "ThresholdMonitoring") || (data === "DeltaMonitoring")) || (data === "PeriodicMonitoring"))){
return fail(MonitoringCriterionEnumType,instancePath,"enum",{});
}
MonitoringCriterionEnumType.errors = vErrors;
return errors === 0;
}
function VariableMonitoringType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.id === undefined) && (missing0 = "id")) || ((data.transaction === undefined) && (missing0 = "transaction"))) || ((data.value === undefined) && (missing0 = "value"))) || ((data.type === undefined) && (missing0 = "type"))) || ((data.severity === undefined) && (missing0 = "severity"))){
return fail(VariableMonitoringType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "transaction")) || (key0 === "value")) || (key0 === "type")) || (key0 === "severity")) || (key0 === "customData"))){
return fail(VariableMonitoringType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(VariableMonitoringType,instancePath+"/id","type",{type: "integer"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.transaction !== undefined){
const _errs4 = errors;
if(typeof data.transaction !== "boolean"){
return fail(VariableMonitoringType,instancePath+"/transaction","type",{type: "boolean"});
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.value !== undefined){
let data2 = data.value;
const _errs6 = errors;
if(!((typeof data2 == "number") && (isFinite(data2)))){
return fail(VariableMonitoringType,instancePath+"/value","type",{type: "number"});
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs8 = errors;
if(!(MonitorEnumType(data.type, instancePath+"/type"))){
vErrors = MonitorEnumType.errors;
errors = 1;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.severity !== undefined){
let data4 = data.severity;
const _errs9 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
return fail(VariableMonitoringType,instancePath+"/severity","type",{type: "integer"});
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs11 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
return fail(VariableMonitoringType,instancePath,"type",{type: "object"});
}
}
VariableMonitoringType.errors = vErrors;
return errors === 0;
}
function MonitoringDataType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.component === undefined) && (missing0 = "component")) || ((data.variable === undefined) && (missing0 = "variable"))) || ((data.variableMonitoring === undefined) && (missing0 = "variableMonitoring"))){
return fail(MonitoringDataType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "component") || (key0 === "variable")) || (key0 === "variableMonitoring")) || (key0 === "customData"))){
return fail(MonitoringDataType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.component !== undefined){
const _errs2 = errors;
if(!(ComponentType(data.component, instancePath+"/component"))){
vErrors = ComponentType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.variable !== undefined){
const _errs3 = errors;
if(!(VariableType(data.variable, instancePath+"/variable"))){
vErrors = VariableType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.variableMonitoring !== undefined){
let data2 = data.variableMonitoring;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data2)){
if(data2.length < 1){
return fail(MonitoringDataType,instancePath+"/variableMonitoring","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(VariableMonitoringType(data2[i0], instancePath+"/variableMonitoring/" + i0))){
vErrors = VariableMonitoringType.errors;
errors = 1;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
else {
return fail(MonitoringDataType,instancePath+"/variableMonitoring","type",{type: "array"});
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs7 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return fail(MonitoringDataType,instancePath,"type",{type: "object"});
}
}
MonitoringDataType.errors = vErrors;
return errors === 0;
}
function MutabilityEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(MutabilityEnumType,instancePath,"type",{type: "string"});
}
if(!(((data === "ReadOnly") || (data === "WriteOnly")) || (data === "ReadWrite"))){
return fail(MutabilityEnumType,instancePath,"enum",{});
}
MutabilityEnumType.errors = vErrors;
return errors === 0;
}
const NetworkConnectionProfileTypeFields = { "apn": 0, "ocppVersion": 0, "ocppTransport": 0, "ocppCsmsUrl": 0, "messageTimeout": 0, "securityProfile": 0, "ocppInterface": 0, "vpn": 0, "customData": 0 };
function OCPPVersionEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(OCPPVersionEnumType,instancePath,"type",{type: "string"});
}
if(!((((data === "OCPP12") || (data === "OCPP15")) || (data === "OCPP16")) || (data === "OCPP20"))){
return fail(OCPPVersionEnumType,instancePath,"enum",{});
}
OCPPVersionEnumType.errors = vErrors;
return errors === 0;
}
function OCPPTransportEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(OCPPTransportEnumType,instancePath,"type",{type: "string"});
}
if(!((data === "JSON") || (data === "SOAP"))){
return fail(OCPPTransportEnumType,instancePath,"enum",{});
}
OCPPTransportEnumType.errors = vErrors;
return errors === 0;
}
function OCPPInterfaceEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(OCPPInterfaceEnumType,instancePath,"type",{type: "string"});
}
if(!((((((((data === "Wired0") || (data === "Wired1")) || (data === "Wired2")) || (data === "Wired3")) || (data === "Wireless0")) || (data === "Wireless1")) || (data === "Wireless2")) || (data === "Wireless3"))){
return fail(OCPPInterfaceEnumType,instancePath,"enum",{});
}
OCPPInterfaceEnumType.errors = vErrors;
return errors === 0;
}
function VPNEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(VPNEnumType,instancePath,"type",{type: "string"});
}
if(!((((data === "IKEv2") || (data === "IPSec")) || (data === "L2TP")) || (data === "PPTP"))){
return fail(VPNEnumType,instancePath,"enum",{});
}
VPNEnumType.errors = vErrors;
return errors === 0;
}
function VPNType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.server === undefined) && (missing0 = "server")) || ((data.user === undefined) && (missing0 = "user"))) || ((data.password === undefined) && (missing0 = "password"))) || ((data.key === undefined) && (missing0 = "key"))) || ((data.type === undefined) && (missing0 = "type"))){
return fail(VPNType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "server") || (key0 === "user")) || (key0 === "group")) || (key0 === "password")) || (key0 === "key")) || (key0 === "type")) || (key0 === "customData"))){
return fail(VPNType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.server !== undefined){
let data0 = data.server;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(ucs2length(data0) > 512){
return fail(VPNType,instancePath+"/server","maxLength",{limit: 512});
}
}
else {
return fail(VPNType,instancePath+"/server","type",{type: "string"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user !== undefined){
let data1 = data.user;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(ucs2length(data1) > 20){
return fail(VPNType,instancePath+"/user","maxLength",{limit: 20});
}
}
else {
return fail(VPNType,instancePath+"/user","type",{type: "string"});
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.group !== undefined){
let data2 = data.group;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(ucs2length(data2) > 20){
return fail(VPNType,instancePath+"/group","maxLength",{limit: 20});
}
}
else {
return fail(VPNType,instancePath+"/group","type",{type: "string"});
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.password !== undefined){
let data3 = data.password;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(ucs2length(data3) > 20){
return fail(VPNType,instancePath+"/password","maxLength",{limit: 20});
}
}
else {
return fail(VPNType,instancePath+"/password","type",{type: "string"});
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.key !== undefined){
let data4 = data.key;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(ucs2length(data4) > 255){
return fail(VPNType,instancePath+"/key","maxLength",{limit: 255});
}
}
else {
return fail(VPNType,instancePath+"/key","type",{type: "string"});
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs12 = errors;
if(!(VPNEnumType(data.type, instancePath+"/type"))){
vErrors = VPNEnumType.errors;
errors = 1;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs13 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
return fail(VPNType,instancePath,"type",{type: "object"});
}
}
VPNType.errors = vErrors;
return errors === 0;
}
function NetworkConnectionProfileType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.ocppVersion === undefined) && (missing0 = "ocppVersion")) || ((data.ocppTransport === undefined) && (missing0 = "ocppTransport"))) || ((data.ocppCsmsUrl === undefined) && (missing0 = "ocppCsmsUrl"))) || ((data.messageTimeout === undefined) && (missing0 = "messageTimeout"))) || ((data.securityProfile === undefined) && (missing0 = "securityProfile"))) || ((data.ocppInterface === undefined) && (missing0 = "ocppInterface"))){
return fail(NetworkConnectionProfileType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(hasOwnProperty.call(NetworkConnectionProfileTypeFields, key0))){
return fail(NetworkConnectionProfileType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.apn !== undefined){
const _errs2 = errors;
if(!(APNType(data.apn, instancePath+"/apn"))){
vErrors = APNType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ocppVersion !== undefined){
const _errs3 = errors;
if(!(OCPPVersionEnumType(data.ocppVersion, instancePath+"/ocppVersion"))){
vErrors = OCPPVersionEnumType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ocppTransport !== undefined){
const _errs4 = errors;
if(!(OCPPTransportEnumType(data.ocppTransport, instancePath+"/ocppTransport"))){
vErrors = OCPPTransportEnumType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ocppCsmsUrl !== undefined){
let data3 = data.ocppCsmsUrl;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data3 === "string"){
if(ucs2length(data3) > 512){
return fail(NetworkConnectionProfileType,instancePath+"/ocppCsmsUrl","maxLength",{limit: 512});
}
}
else {
return fail(NetworkConnectionProfileType,instancePath+"/ocppCsmsUrl","type",{type: "string"});
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.messageTimeout !== undefined){
let data4 = data.messageTimeout;
const _errs7 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
return fail(NetworkConnectionProfileType,instancePath+"/messageTimeout","type",{type: "integer"});
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.securityProfile !== undefined){
let data5 = data.securityProfile;
const _errs9 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
return fail(NetworkConnectionProfileType,instancePath+"/securityProfile","type",{type: "integer"});
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ocppInterface !== undefined){
const _errs11 = errors;
if(!(OCPPInterfaceEnumType(data.ocppInterface, instancePath+"/ocppInterface"))){
vErrors = OCPPInterfaceEnumType.errors;
errors = 1;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vpn !== undefined){
const _errs12 = errors;
if(!(VPNType(data.vpn, instancePath+"/vpn"))){
vErrors = VPNType.errors;
errors = 1;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs13 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
return fail(NetworkConnectionProfileType,instancePath,"type",{type: "object"});
}
}
NetworkConnectionProfileType.errors = vErrors;
return errors === 0;
}
function NotifyEVChargingNeedsStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(NotifyEVChargingNeedsStatusEnumType,instancePath,"type",{type: "string"});
}
if(!(((data === "Accepted") || (data === "Rejected")) || (data === "Processing"))){
return fail(NotifyEVChargingNeedsStatusEnumType,instancePath,"enum",{});
}
NotifyEVChargingNeedsStatusEnumType.errors = vErrors;
return errors === 0;
}
function OCSPRequestDataType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.hashAlgorithm === undefined) && (missing0 = "hashAlgorithm")) || ((data.issuerNameHash === undefined) && (missing0 = "issuerNameHash"))) || ((data.issuerKeyHash === undefined) && (missing0 = "issuerKeyHash"))) || ((data.serialNumber === undefined) && (missing0 = "serialNumber"))) || ((data.responderURL === undefined) && (missing0 = "responderURL"))){
return fail(OCSPRequestDataType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "hashAlgorithm") || (key0 === "issuerNameHash")) || (key0 === "issuerKeyHash")) || (key0 === "serialNumber")) || (key0 === "responderURL")) || (key0 === "customData"))){
return fail(OCSPRequestDataType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.hashAlgorithm !== undefined){
const _errs2 = errors;
if(!(HashAlgorithmEnumType(data.hashAlgorithm, instancePath+"/hashAlgorithm"))){
vErrors = HashAlgorithmEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.issuerNameHash !== undefined){
let data1 = data.issuerNameHash;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(ucs2length(data1) > 128){
return fail(OCSPRequestDataType,instancePath+"/issuerNameHash","maxLength",{limit: 128});
}
}
else {
return fail(OCSPRequestDataType,instancePath+"/issuerNameHash","type",{type: "string"});
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.issuerKeyHash !== undefined){
let data2 = data.issuerKeyHash;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(ucs2length(data2) > 128){
return fail(OCSPRequestDataType,instancePath+"/issuerKeyHash","maxLength",{limit: 128});
}
}
else {
return fail(OCSPRequestDataType,instancePath+"/issuerKeyHash","type",{type: "string"});
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.serialNumber !== undefined){
let data3 = data.serialNumber;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(ucs2length(data3) > 40){
return fail(OCSPRequestDataType,instancePath+"/serialNumber","maxLength",{limit: 40});
}
}
else {
return fail(OCSPRequestDataType,instancePath+"/serialNumber","type",{type: "string"});
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.responderURL !== undefined){
let data4 = data.responderURL;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data4 === "string"){
if(ucs2length(data4) > 512){
return fail(OCSPRequestDataType,instancePath+"/responderURL","maxLength",{limit: 512});
}
}
else {
return fail(OCSPRequestDataType,instancePath+"/responderURL","type",{type: "string"});
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs11 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
return fail(OCSPRequestDataType,instancePath,"type",{type: "object"});
}
}
OCSPRequestDataType.errors = vErrors;
return errors === 0;
}
function OperationalStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(OperationalStatusEnumType,instancePath,"type",{type: "string"});
}
if(!((data === "Inoperative") || (data === "Operative"))){
return fail(OperationalStatusEnumType,instancePath,"enum",{});
}
OperationalStatusEnumType.errors = vErrors;
return errors === 0;
}
function PublishFirmwareStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(PublishFirmwareStatusEnumType,instancePath,"type",{type: "string"});
}
if(!((((((((((data === "Idle") || (data === "DownloadScheduled")) || (data === "Downloading")) || (data === "Downloaded")) || (data === "Published")) || (data === "DownloadFailed")) || (data === "DownloadPaused")) || (data === "InvalidChecksum")) || (data === "ChecksumVerified")) || (data === "PublishFailed"))){
return fail(PublishFirmwareStatusEnumType,instancePath,"enum",{});
}
PublishFirmwareStatusEnumType.errors = vErrors;
return errors === 0;
}
function ReasonEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(ReasonEnumType,instancePath,"type",{type: "string"});
}
if(!(((((((((((((((((((data === "DeAuthorized") || (data === "EmergencyStop")) || (data === "EnergyLimitReached")) || (data === "EVDisconnected")) || (data === "GroundFault")) || (data === "ImmediateReset")) || (data === "Local")) || (data === "LocalOutOfCredit")) || (data === "MasterPass")) || (data === "Other")) || (data === "OvercurrentFault")) || (data === "PowerLoss")) || (data === "PowerQuality")) || (data === "Reboot")) || (data === "Remote")) || (data === "SOCLimitReached")) || (data === "StoppedByEV")) || (data === "TimeLimitReached")) || (data === "Timeout"))){
return fail(ReasonEnumType,instancePath,"enum",{});
}
ReasonEnumType.errors = vErrors;
return errors === 0;
}
function RegistrationStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(RegistrationStatusEnumType,instancePath,"type",{type: "string"});
}
if(!(((data === "Accepted") || (data === "Pending")) || (data === "Rejected"))){
return fail(RegistrationStatusEnumType,instancePath,"enum",{});
}
RegistrationStatusEnumType.errors = vErrors;
return errors === 0;
}
function ReportBaseEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(ReportBaseEnumType,instancePath,"type",{type: "string"});
}
if(!(((data === "ConfigurationInventory") || (data === "FullInventory")) || (data === "SummaryInventory"))){
return fail(ReportBaseEnumType,instancePath,"enum",{});
}
ReportBaseEnumType.errors = vErrors;
return errors === 0;
}
function VariableAttributeType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "value")) || (key0 === "mutability")) || (key0 === "persistent")) || (key0 === "constant")) || (key0 === "customData"))){
return fail(VariableAttributeType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if(!(AttributeEnumType(data.type, instancePath+"/type"))){
vErrors = AttributeEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.value !== undefined){
let data1 = data.value;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(ucs2length(data1) > 2500){
return fail(VariableAttributeType,instancePath+"/value","maxLength",{limit: 2500});
}
}
else {
return fail(VariableAttributeType,instancePath+"/value","type",{type: "string"});
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mutability !== undefined){
const _errs5 = errors;
if(!(MutabilityEnumType(data.mutability, instancePath+"/mutability"))){
vErrors = MutabilityEnumType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.persistent !== undefined){
const _errs6 = errors;
if(typeof data.persistent !== "boolean"){
return fail(VariableAttributeType,instancePath+"/persistent","type",{type: "boolean"});
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.constant !== undefined){
const _errs8 = errors;
if(typeof data.constant !== "boolean"){
return fail(VariableAttributeType,instancePath+"/constant","type",{type: "boolean"});
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs10 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
return fail(VariableAttributeType,instancePath,"type",{type: "object"});
}
}
VariableAttributeType.errors = vErrors;
return errors === 0;
}
function VariableCharacteristicsType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.dataType === undefined) && (missing0 = "dataType")) || ((data.supportsMonitoring === undefined) && (missing0 = "supportsMonitoring"))){
return fail(VariableCharacteristicsType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "unit") || (key0 === "dataType")) || (key0 === "minLimit")) || (key0 === "maxLimit")) || (key0 === "valuesList")) || (key0 === "supportsMonitoring")) || (key0 === "customData"))){
return fail(VariableCharacteristicsType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.unit !== undefined){
let data0 = data.unit;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(ucs2length(data0) > 16){
return fail(VariableCharacteristicsType,instancePath+"/unit","maxLength",{limit: 16});
}
}
else {
return fail(VariableCharacteristicsType,instancePath+"/unit","type",{type: "string"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dataType !== undefined){
const _errs4 = errors;
if(!(DataEnumType(data.dataType, instancePath+"/dataType"))){
vErrors = DataEnumType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.minLimit !== undefined){
let data2 = data.minLimit;
const _errs5 = errors;
if(!((typeof data2 == "number") && (isFinite(data2)))){
return fail(VariableCharacteristicsType,instancePath+"/minLimit","type",{type: "number"});
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maxLimit !== undefined){
let data3 = data.maxLimit;
const _errs7 = errors;
if(!((typeof data3 == "number") && (isFinite(data3)))){
return fail(VariableCharacteristicsType,instancePath+"/maxLimit","type",{type: "number"});
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.valuesList !== undefined){
let data4 = data.valuesList;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data4 === "string"){
if(ucs2length(data4) > 1000){
return fail(VariableCharacteristicsType,instancePath+"/valuesList","maxLength",{limit: 1000});
}
}
else {
return fail(VariableCharacteristicsType,instancePath+"/valuesList","type",{type: "string"});
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.supportsMonitoring !== undefined){
const _errs11 = errors;
if(typeof data.supportsMonitoring !== "boolean"){
return fail(VariableCharacteristicsType,instancePath+"/supportsMonitoring","type",{type: "boolean"});
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs13 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
return fail(VariableCharacteristicsType,instancePath,"type",{type: "object"});
}
}
VariableCharacteristicsType.errors = vErrors;
return errors === 0;
}
function ReportDataType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.component === undefined) && (missing0 = "component")) || ((data.variable === undefined) && (missing0 = "variable"))) || ((data.variableAttribute === undefined) && (missing0 = "variableAttribute"))){
return fail(ReportDataType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "component") || (key0 === "variable")) || (key0 === "variableAttribute")) || (key0 === "variableCharacteristics")) || (key0 === "customData"))){
return fail(ReportDataType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.component !== undefined){
const _errs2 = errors;
if(!(ComponentType(data.component, instancePath+"/component"))){
vErrors = ComponentType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.variable !== undefined){
const _errs3 = errors;
if(!(VariableType(data.variable, instancePath+"/variable"))){
vErrors = VariableType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.variableAttribute !== undefined){
let data2 = data.variableAttribute;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data2)){
if(data2.length > 4){
return fail(ReportDataType,instancePath+"/variableAttribute","maxItems",{limit: 4});
}
else {
if(data2.length < 1){
return fail(ReportDataType,instancePath+"/variableAttribute","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(VariableAttributeType(data2[i0], instancePath+"/variableAttribute/" + i0))){
vErrors = VariableAttributeType.errors;
errors = 1;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
return fail(ReportDataType,instancePath+"/variableAttribute","type",{type: "array"});
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.variableCharacteristics !== undefined){
const _errs7 = errors;
if(!(VariableCharacteristicsType(data.variableCharacteristics, instancePath+"/variableCharacteristics"))){
vErrors = VariableCharacteristicsType.errors;
errors = 1;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs8 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
return fail(ReportDataType,instancePath,"type",{type: "object"});
}
}
ReportDataType.errors = vErrors;
return errors === 0;
}
function RequestStartStopStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(RequestStartStopStatusEnumType,instancePath,"type",{type: "string"});
}
if(!((data === "Accepted") || (data === "Rejected"))){
return fail(RequestStartStopStatusEnumType,instancePath,"enum",{});
}
RequestStartStopStatusEnumType.errors = vErrors;
return errors === 0;
}
function ReservationUpdateStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(ReservationUpdateStatusEnumType,instancePath,"type",{type: "string"});
}
if(!((data === "Expired") || (data === "Removed"))){
return fail(ReservationUpdateStatusEnumType,instancePath,"enum",{});
}
ReservationUpdateStatusEnumType.errors = vErrors;
return errors === 0;
}
function ReserveNowStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(ReserveNowStatusEnumType,instancePath,"type",{type: "string"});
}
if(!(((((data === "Accepted") || (data === "Faulted")) || (data === "Occupied")) || (data === "Rejected")) || (data === "Unavailable"))){
return fail(ReserveNowStatusEnumType,instancePath,"enum",{});
}
ReserveNowStatusEnumType.errors = vErrors;
return errors === 0;
}
function ResetEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(ResetEnumType,instancePath,"type",{type: "string"});
}
if(!((data === "Immediate") || (data === "OnIdle"))){
return fail(ResetEnumType,instancePath,"enum",{});
}
ResetEnumType.errors = vErrors;
return errors === 0;
}
function ResetStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(ResetStatusEnumType,instancePath,"type",{type: "string"});
}
if(!(((data === "Accepted") || (data === "Rejected")) || (data === "Scheduled"))){
return fail(ResetStatusEnumType,instancePath,"enum",{});
}
ResetStatusEnumType.errors = vErrors;
return errors === 0;
}
function SendLocalListStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(SendLocalListStatusEnumType,instancePath,"type",{type: "string"});
}
if(!(((data === "Accepted") || (data === "Failed")) || (data === "VersionMismatch"))){
return fail(SendLocalListStatusEnumType,instancePath,"enum",{});
}
SendLocalListStatusEnumType.errors = vErrors;
return errors === 0;
}
function SetMonitoringDataType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.value === undefined) && (missing0 = "value")) || ((data.type === undefined) && (missing0 = "type"))) || ((data.severity === undefined) && (missing0 = "severity"))) || ((data.component === undefined) && (missing0 = "component"))) || ((data.variable === undefined) && (missing0 = "variable"))){
return fail(SetMonitoringDataType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "transaction")) || (key0 === "value")) || (key0 === "type")) || (key0 === "severity")) || (key0 === "component")) || (key0 === "variable")) || (key0 === "customData"))){
return fail(SetMonitoringDataType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(SetMonitoringDataType,instancePath+"/id","type",{type: "integer"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.transaction !== undefined){
const _errs4 = errors;
if(typeof data.transaction !== "boolean"){
return fail(SetMonitoringDataType,instancePath+"/transaction","type",{type: "boolean"});
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.value !== undefined){
let data2 = data.value;
const _errs6 = errors;
if(!((typeof data2 == "number") && (isFinite(data2)))){
return fail(SetMonitoringDataType,instancePath+"/value","type",{type: "number"});
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs8 = errors;
if(!(MonitorEnumType(data.type, instancePath+"/type"))){
vErrors = MonitorEnumType.errors;
errors = 1;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.severity !== undefined){
let data4 = data.severity;
const _errs9 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
return fail(SetMonitoringDataType,instancePath+"/severity","type",{type: "integer"});
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.component !== undefined){
const _errs11 = errors;
if(!(ComponentType(data.component, instancePath+"/component"))){
vErrors = ComponentType.errors;
errors = 1;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.variable !== undefined){
const _errs12 = errors;
if(!(VariableType(data.variable, instancePath+"/variable"))){
vErrors = VariableType.errors;
errors = 1;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs13 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
return fail(SetMonitoringDataType,instancePath,"type",{type: "object"});
}
}
SetMonitoringDataType.errors = vErrors;
return errors === 0;
}
function SetMonitoringStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(SetMonitoringStatusEnumType,instancePath,"type",{type: "string"});
}
if(!((((((data === "Accepted") || (data === "UnknownComponent")) || (data === "UnknownVariable")) || (data === "UnsupportedMonitorType")) || (data === "Rejected")) || (data === "Duplicate"))){
return fail(SetMonitoringStatusEnumType,instancePath,"enum",{});
}
SetMonitoringStatusEnumType.errors = vErrors;
return errors === 0;
}
function SetMonitoringResultType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.status === undefined) && (missing0 = "status")) || ((data.type === undefined) && (missing0 = "type"))) || ((data.component === undefined) && (missing0 = "component"))) || ((data.variable === undefined) && (missing0 = "variable"))) || ((data.severity === undefined) && (missing0 = "severity"))){
return fail(SetMonitoringResultType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "statusInfo")) || (key0 === "status")) || (key0 === "type")) || (key0 === "component")) || (key0 === "variable")) || (key0 === "severity")) || (key0 === "customData"))){
return fail(SetMonitoringResultType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(SetMonitoringResultType,instancePath+"/id","type",{type: "integer"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs4 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
const _errs5 = errors;
if(!(SetMonitoringStatusEnumType(data.status, instancePath+"/status"))){
vErrors = SetMonitoringStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs6 = errors;
if(!(MonitorEnumType(data.type, instancePath+"/type"))){
vErrors = MonitorEnumType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.component !== undefined){
const _errs7 = errors;
if(!(ComponentType(data.component, instancePath+"/component"))){
vErrors = ComponentType.errors;
errors = 1;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.variable !== undefined){
const _errs8 = errors;
if(!(VariableType(data.variable, instancePath+"/variable"))){
vErrors = VariableType.errors;
errors = 1;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.severity !== undefined){
let data6 = data.severity;
const _errs9 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
return fail(SetMonitoringResultType,instancePath+"/severity","type",{type: "integer"});
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs11 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
return fail(SetMonitoringResultType,instancePath,"type",{type: "object"});
}
}
SetMonitoringResultType.errors = vErrors;
return errors === 0;
}
function SetNetworkProfileStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(SetNetworkProfileStatusEnumType,instancePath,"type",{type: "string"});
}
if(!(((data === "Accepted") || (data === "Rejected")) || (data === "Failed"))){
return fail(SetNetworkProfileStatusEnumType,instancePath,"enum",{});
}
SetNetworkProfileStatusEnumType.errors = vErrors;
return errors === 0;
}
function SetVariableDataType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.attributeValue === undefined) && (missing0 = "attributeValue")) || ((data.component === undefined) && (missing0 = "component"))) || ((data.variable === undefined) && (missing0 = "variable"))){
return fail(SetVariableDataType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "attributeType") || (key0 === "attributeValue")) || (key0 === "component")) || (key0 === "variable")) || (key0 === "customData"))){
return fail(SetVariableDataType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.attributeType !== undefined){
const _errs2 = errors;
if(!(AttributeEnumType(data.attributeType, instancePath+"/attributeType"))){
vErrors = AttributeEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attributeValue !== undefined){
let data1 = data.attributeValue;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(ucs2length(data1) > 1000){
return fail(SetVariableDataType,instancePath+"/attributeValue","maxLength",{limit: 1000});
}
}
else {
return fail(SetVariableDataType,instancePath+"/attributeValue","type",{type: "string"});
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.component !== undefined){
const _errs5 = errors;
if(!(ComponentType(data.component, instancePath+"/component"))){
vErrors = ComponentType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.variable !== undefined){
const _errs6 = errors;
if(!(VariableType(data.variable, instancePath+"/variable"))){
vErrors = VariableType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs7 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
return fail(SetVariableDataType,instancePath,"type",{type: "object"});
}
}
SetVariableDataType.errors = vErrors;
return errors === 0;
}
function SetVariableStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(SetVariableStatusEnumType,instancePath,"type",{type: "string"});
}
if(!((((((data === "Accepted") || (data === "Rejected")) || (data === "UnknownComponent")) || (data === "UnknownVariable")) || (data === "NotSupportedAttributeType")) || (data === "RebootRequired"))){
return fail(SetVariableStatusEnumType,instancePath,"enum",{});
}
SetVariableStatusEnumType.errors = vErrors;
return errors === 0;
}
function SetVariableResultType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.attributeStatus === undefined) && (missing0 = "attributeStatus")) || ((data.component === undefined) && (missing0 = "component"))) || ((data.variable === undefined) && (missing0 = "variable"))){
return fail(SetVariableResultType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "attributeType") || (key0 === "attributeStatus")) || (key0 === "attributeStatusInfo")) || (key0 === "component")) || (key0 === "variable")) || (key0 === "customData"))){
return fail(SetVariableResultType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.attributeType !== undefined){
const _errs2 = errors;
if(!(AttributeEnumType(data.attributeType, instancePath+"/attributeType"))){
vErrors = AttributeEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attributeStatus !== undefined){
const _errs3 = errors;
if(!(SetVariableStatusEnumType(data.attributeStatus, instancePath+"/attributeStatus"))){
vErrors = SetVariableStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attributeStatusInfo !== undefined){
const _errs4 = errors;
if(!(StatusInfoType(data.attributeStatusInfo, instancePath+"/attributeStatusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.component !== undefined){
const _errs5 = errors;
if(!(ComponentType(data.component, instancePath+"/component"))){
vErrors = ComponentType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.variable !== undefined){
const _errs6 = errors;
if(!(VariableType(data.variable, instancePath+"/variable"))){
vErrors = VariableType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs7 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
return fail(SetVariableResultType,instancePath,"type",{type: "object"});
}
}
SetVariableResultType.errors = vErrors;
return errors === 0;
}
function TransactionEventEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(TransactionEventEnumType,instancePath,"type",{type: "string"});
}
if(!(((data === "Ended") || (data === "Started")) || (data === "Updated"))){
return fail(TransactionEventEnumType,instancePath,"enum",{});
}
TransactionEventEnumType.errors = vErrors;
return errors === 0;
}
function TransactionType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.transactionId === undefined) && (missing0 = "transactionId")){
return fail(TransactionType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "transactionId") || (key0 === "chargingState")) || (key0 === "timeSpentCharging")) || (key0 === "stoppedReason")) || (key0 === "remoteStartId")) || (key0 === "customData"))){
return fail(TransactionType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.transactionId !== undefined){
let data0 = data.transactionId;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(ucs2length(data0) > 36){
return fail(TransactionType,instancePath+"/transactionId","maxLength",{limit: 36});
}
}
else {
return fail(TransactionType,instancePath+"/transactionId","type",{type: "string"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chargingState !== undefined){
const _errs4 = errors;
if(!(ChargingStateEnumType(data.chargingState, instancePath+"/chargingState"))){
vErrors = ChargingStateEnumType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeSpentCharging !== undefined){
let data2 = data.timeSpentCharging;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
return fail(TransactionType,instancePath+"/timeSpentCharging","type",{type: "integer"});
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stoppedReason !== undefined){
const _errs7 = errors;
if(!(ReasonEnumType(data.stoppedReason, instancePath+"/stoppedReason"))){
vErrors = ReasonEnumType.errors;
errors = 1;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.remoteStartId !== undefined){
let data4 = data.remoteStartId;
const _errs8 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
return fail(TransactionType,instancePath+"/remoteStartId","type",{type: "integer"});
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs10 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
return fail(TransactionType,instancePath,"type",{type: "object"});
}
}
TransactionType.errors = vErrors;
return errors === 0;
}
function TriggerMessageStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(TriggerMessageStatusEnumType,instancePath,"type",{type: "string"});
}
if(!(((data === "Accepted") || (data === "Rejected")) || (data === "NotImplemented"))){
return fail(TriggerMessageStatusEnumType,instancePath,"enum",{});
}
TriggerMessageStatusEnumType.errors = vErrors;
return errors === 0;
}
function TriggerReasonEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(TriggerReasonEnumType,instancePath,"type",{type: "string"});
}
if(!(((((((((((((((((((((data === "Authorized") || (data === "CablePluggedIn")) || (data === "ChargingRateChanged")) || (data === "ChargingStateChanged")) || (data === "Deauthorized")) || (data === "EnergyLimitReached")) || (data === "EVCommunicationLost")) || (data === "EVConnectTimeout")) || (data === "MeterValueClock")) || (data === "MeterValuePeriodic")) || (data === "TimeLimitReached")) || (data === "Trigger")) || (data === "UnlockCommand")) || (data === "StopAuthorized")) || (data === "EVDeparted")) || (data === "EVDetected")) || (data === "RemoteStop")) || (data === "RemoteStart")) || (data === "AbnormalCondition")) || (data === "SignedDataReceived")) || (data === "ResetCommand"))){
return fail(TriggerReasonEnumType,instancePath,"enum",{});
}
TriggerReasonEnumType.errors = vErrors;
return errors === 0;
}
function UnlockStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(UnlockStatusEnumType,instancePath,"type",{type: "string"});
}
if(!((((data === "Unlocked") || (data === "UnlockFailed")) || (data === "OngoingAuthorizedTransaction")) || (data === "UnknownConnector"))){
return fail(UnlockStatusEnumType,instancePath,"enum",{});
}
UnlockStatusEnumType.errors = vErrors;
return errors === 0;
}
function UnpublishFirmwareStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(UnpublishFirmwareStatusEnumType,instancePath,"type",{type: "string"});
}
if(!(((data === "DownloadOngoing") || (data === "NoFirmware")) || (data === "Unpublished"))){
return fail(UnpublishFirmwareStatusEnumType,instancePath,"enum",{});
}
UnpublishFirmwareStatusEnumType.errors = vErrors;
return errors === 0;
}
function UpdateEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(UpdateEnumType,instancePath,"type",{type: "string"});
}
if(!((data === "Differential") || (data === "Full"))){
return fail(UpdateEnumType,instancePath,"enum",{});
}
UpdateEnumType.errors = vErrors;
return errors === 0;
}
function UpdateFirmwareStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(UpdateFirmwareStatusEnumType,instancePath,"type",{type: "string"});
}
if(!(((((data === "Accepted") || (data === "Rejected")) || (data === "AcceptedCanceled")) || (data === "InvalidCertificate")) || (data === "RevokedCertificate"))){
return fail(UpdateFirmwareStatusEnumType,instancePath,"enum",{});
}
UpdateFirmwareStatusEnumType.errors = vErrors;
return errors === 0;
}
function UploadLogStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(UploadLogStatusEnumType,instancePath,"type",{type: "string"});
}
if(!((((((((data === "BadMessage") || (data === "Idle")) || (data === "NotSupportedOperation")) || (data === "PermissionDenied")) || (data === "Uploaded")) || (data === "UploadFailure")) || (data === "Uploading")) || (data === "AcceptedCanceled"))){
return fail(UploadLogStatusEnumType,instancePath,"enum",{});
}
UploadLogStatusEnumType.errors = vErrors;
return errors === 0;
}
function AuthorizeRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.idToken === undefined) && (missing0 = "idToken")){
return fail(AuthorizeRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "idToken") || (key0 === "certificate")) || (key0 === "iso15118CertificateHashData")) || (key0 === "customData"))){
return fail(AuthorizeRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.idToken !== undefined){
const _errs2 = errors;
if(!(IdTokenType(data.idToken, instancePath+"/idToken"))){
vErrors = IdTokenType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.certificate !== undefined){
let data1 = data.certificate;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(ucs2length(data1) > 5500){
return fail(AuthorizeRequest,instancePath+"/certificate","maxLength",{limit: 5500});
}
}
else {
return fail(AuthorizeRequest,instancePath+"/certificate","type",{type: "string"});
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.iso15118CertificateHashData !== undefined){
let data2 = data.iso15118CertificateHashData;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
if(data2.length > 4){
return fail(AuthorizeRequest,instancePath+"/iso15118CertificateHashData","maxItems",{limit: 4});
}
else {
if(data2.length < 1){
return fail(AuthorizeRequest,instancePath+"/iso15118CertificateHashData","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(!(OCSPRequestDataType(data2[i0], instancePath+"/iso15118CertificateHashData/" + i0))){
vErrors = OCSPRequestDataType.errors;
errors = 1;
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
return fail(AuthorizeRequest,instancePath+"/iso15118CertificateHashData","type",{type: "array"});
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs8 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return fail(AuthorizeRequest,instancePath,"type",{type: "object"});
}
}
AuthorizeRequest.errors = vErrors;
return errors === 0;
}
function AuthorizeResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.idTokenInfo === undefined) && (missing0 = "idTokenInfo")){
return fail(AuthorizeResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "idTokenInfo") || (key0 === "certificateStatus")) || (key0 === "customData"))){
return fail(AuthorizeResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.idTokenInfo !== undefined){
const _errs2 = errors;
if(!(IdTokenInfoType(data.idTokenInfo, instancePath+"/idTokenInfo"))){
vErrors = IdTokenInfoType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.certificateStatus !== undefined){
const _errs3 = errors;
if(!(AuthorizeCertificateStatusEnumType(data.certificateStatus, instancePath+"/certificateStatus"))){
vErrors = AuthorizeCertificateStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(AuthorizeResponse,instancePath,"type",{type: "object"});
}
}
AuthorizeResponse.errors = vErrors;
return errors === 0;
}
function BootNotificationRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.chargingStation === undefined) && (missing0 = "chargingStation")) || ((data.reason === undefined) && (missing0 = "reason"))){
return fail(BootNotificationRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "chargingStation") || (key0 === "reason")) || (key0 === "customData"))){
return fail(BootNotificationRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.chargingStation !== undefined){
const _errs2 = errors;
if(!(ChargingStationType(data.chargingStation, instancePath+"/chargingStation"))){
vErrors = ChargingStationType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
const _errs3 = errors;
if(!(BootReasonEnumType(data.reason, instancePath+"/reason"))){
vErrors = BootReasonEnumType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(BootNotificationRequest,instancePath,"type",{type: "object"});
}
}
BootNotificationRequest.errors = vErrors;
return errors === 0;
}
function BootNotificationResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.currentTime === undefined) && (missing0 = "currentTime")) || ((data.interval === undefined) && (missing0 = "interval"))) || ((data.status === undefined) && (missing0 = "status"))){
return fail(BootNotificationResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "currentTime") || (key0 === "interval")) || (key0 === "status")) || (key0 === "statusInfo")) || (key0 === "customData"))){
return fail(BootNotificationResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.currentTime !== undefined){
let data0 = data.currentTime;
const _errs2 = errors;
if(errors === _errs2){
if(errors === _errs2){
if(typeof data0 === "string"){
if(!(isDateTime(data0))){
return fail(BootNotificationResponse,instancePath+"/currentTime","format",{format: "date-time"});
}
}
else {
return fail(BootNotificationResponse,instancePath+"/currentTime","type",{type: "string"});
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.interval !== undefined){
let data1 = data.interval;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
return fail(BootNotificationResponse,instancePath+"/interval","type",{type: "integer"});
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
const _errs6 = errors;
if(!(RegistrationStatusEnumType(data.status, instancePath+"/status"))){
vErrors = RegistrationStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs7 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs8 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
return fail(BootNotificationResponse,instancePath,"type",{type: "object"});
}
}
BootNotificationResponse.errors = vErrors;
return errors === 0;
}
function CancelReservationRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.reservationId === undefined) && (missing0 = "reservationId")){
return fail(CancelReservationRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "reservationId") || (key0 === "customData"))){
return fail(CancelReservationRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.reservationId !== undefined){
let data0 = data.reservationId;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(CancelReservationRequest,instancePath+"/reservationId","type",{type: "integer"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return fail(CancelReservationRequest,instancePath,"type",{type: "object"});
}
}
CancelReservationRequest.errors = vErrors;
return errors === 0;
}
function CancelReservationResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(CancelReservationResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "statusInfo")) || (key0 === "customData"))){
return fail(CancelReservationResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(CancelReservationStatusEnumType(data.status, instancePath+"/status"))){
vErrors = CancelReservationStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(CancelReservationResponse,instancePath,"type",{type: "object"});
}
}
CancelReservationResponse.errors = vErrors;
return errors === 0;
}
function CertificateSignedRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.certificateChain === undefined) && (missing0 = "certificateChain")){
return fail(CertificateSignedRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "certificateChain") || (key0 === "certificateType")) || (key0 === "customData"))){
return fail(CertificateSignedRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.certificateChain !== undefined){
let data0 = data.certificateChain;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(ucs2length(data0) > 10000){
return fail(CertificateSignedRequest,instancePath+"/certificateChain","maxLength",{limit: 10000});
}
}
else {
return fail(CertificateSignedRequest,instancePath+"/certificateChain","type",{type: "string"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.certificateType !== undefined){
const _errs4 = errors;
if(!(CertificateSigningUseEnumType(data.certificateType, instancePath+"/certificateType"))){
vErrors = CertificateSigningUseEnumType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs5 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(CertificateSignedRequest,instancePath,"type",{type: "object"});
}
}
CertificateSignedRequest.errors = vErrors;
return errors === 0;
}
function CertificateSignedResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(CertificateSignedResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "statusInfo")) || (key0 === "customData"))){
return fail(CertificateSignedResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(CertificateSignedStatusEnumType(data.status, instancePath+"/status"))){
vErrors = CertificateSignedStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(CertificateSignedResponse,instancePath,"type",{type: "object"});
}
}
CertificateSignedResponse.errors = vErrors;
return errors === 0;
}
function ChangeAvailabilityRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.operationalStatus === undefined) && (missing0 = "operationalStatus")){
return fail(ChangeAvailabilityRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "evse") || (key0 === "operationalStatus")) || (key0 === "customData"))){
return fail(ChangeAvailabilityRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.evse !== undefined){
const _errs2 = errors;
if(!(EVSEType(data.evse, instancePath+"/evse"))){
vErrors = EVSEType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.operationalStatus !== undefined){
const _errs3 = errors;
if(!(OperationalStatusEnumType(data.operationalStatus, instancePath+"/operationalStatus"))){
vErrors = OperationalStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(ChangeAvailabilityRequest,instancePath,"type",{type: "object"});
}
}
ChangeAvailabilityRequest.errors = vErrors;
return errors === 0;
}
function ChangeAvailabilityResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(ChangeAvailabilityResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "statusInfo")) || (key0 === "customData"))){
return fail(ChangeAvailabilityResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(ChangeAvailabilityStatusEnumType(data.status, instancePath+"/status"))){
vErrors = ChangeAvailabilityStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(ChangeAvailabilityResponse,instancePath,"type",{type: "object"});
}
}
ChangeAvailabilityResponse.errors = vErrors;
return errors === 0;
}
function ClearCacheRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "customData")){
return fail(ClearCacheRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.customData !== undefined){
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
}
}
}
else {
return fail(ClearCacheRequest,instancePath,"type",{type: "object"});
}
}
ClearCacheRequest.errors = vErrors;
return errors === 0;
}
function ClearCacheResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(ClearCacheResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "statusInfo")) || (key0 === "customData"))){
return fail(ClearCacheResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(ClearCacheStatusEnumType(data.status, instancePath+"/status"))){
vErrors = ClearCacheStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(ClearCacheResponse,instancePath,"type",{type: "object"});
}
}
ClearCacheResponse.errors = vErrors;
return errors === 0;
}
function ClearChargingProfileRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "chargingProfileId") || (key0 === "chargingProfileCriteria")) || (key0 === "customData"))){
return fail(ClearChargingProfileRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.chargingProfileId !== undefined){
let data0 = data.chargingProfileId;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(ClearChargingProfileRequest,instancePath+"/chargingProfileId","type",{type: "integer"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chargingProfileCriteria !== undefined){
const _errs4 = errors;
if(!(ClearChargingProfileType(data.chargingProfileCriteria, instancePath+"/chargingProfileCriteria"))){
vErrors = ClearChargingProfileType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs5 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return fail(ClearChargingProfileRequest,instancePath,"type",{type: "object"});
}
}
ClearChargingProfileRequest.errors = vErrors;
return errors === 0;
}
function ClearChargingProfileResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(ClearChargingProfileResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "statusInfo")) || (key0 === "customData"))){
return fail(ClearChargingProfileResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(ClearChargingProfileStatusEnumType(data.status, instancePath+"/status"))){
vErrors = ClearChargingProfileStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(ClearChargingProfileResponse,instancePath,"type",{type: "object"});
}
}
ClearChargingProfileResponse.errors = vErrors;
return errors === 0;
}
function ClearDisplayMessageRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
return fail(ClearDisplayMessageRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "id") || (key0 === "customData"))){
return fail(ClearDisplayMessageRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(ClearDisplayMessageRequest,instancePath+"/id","type",{type: "integer"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return fail(ClearDisplayMessageRequest,instancePath,"type",{type: "object"});
}
}
ClearDisplayMessageRequest.errors = vErrors;
return errors === 0;
}
function ClearDisplayMessageResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(ClearDisplayMessageResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "statusInfo")) || (key0 === "customData"))){
return fail(ClearDisplayMessageResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(ClearMessageStatusEnumType(data.status, instancePath+"/status"))){
vErrors = ClearMessageStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(ClearDisplayMessageResponse,instancePath,"type",{type: "object"});
}
}
ClearDisplayMessageResponse.errors = vErrors;
return errors === 0;
}
function ClearVariableMonitoringRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
return fail(ClearVariableMonitoringRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "id") || (key0 === "customData"))){
return fail(ClearVariableMonitoringRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length < 1){
return fail(ClearVariableMonitoringRequest,instancePath+"/id","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
return fail(ClearVariableMonitoringRequest,instancePath+"/id/" + i0,"type",{type: "integer"});
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
return fail(ClearVariableMonitoringRequest,instancePath+"/id","type",{type: "array"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs6 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return fail(ClearVariableMonitoringRequest,instancePath,"type",{type: "object"});
}
}
ClearVariableMonitoringRequest.errors = vErrors;
return errors === 0;
}
function ClearVariableMonitoringResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.clearMonitoringResult === undefined) && (missing0 = "clearMonitoringResult")){
return fail(ClearVariableMonitoringResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "clearMonitoringResult") || (key0 === "customData"))){
return fail(ClearVariableMonitoringResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.clearMonitoringResult !== undefined){
let data0 = data.clearMonitoringResult;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length < 1){
return fail(ClearVariableMonitoringResponse,instancePath+"/clearMonitoringResult","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(ClearMonitoringResultType(data0[i0], instancePath+"/clearMonitoringResult/" + i0))){
vErrors = ClearMonitoringResultType.errors;
errors = 1;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
return fail(ClearVariableMonitoringResponse,instancePath+"/clearMonitoringResult","type",{type: "array"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs5 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return fail(ClearVariableMonitoringResponse,instancePath,"type",{type: "object"});
}
}
ClearVariableMonitoringResponse.errors = vErrors;
return errors === 0;
}
function ClearedChargingLimitRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.chargingLimitSource === undefined) && (missing0 = "chargingLimitSource")){
return fail(ClearedChargingLimitRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "chargingLimitSource") || (key0 === "evseId")) || (key0 === "customData"))){
return fail(ClearedChargingLimitRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.chargingLimitSource !== undefined){
const _errs2 = errors;
if(!(ChargingLimitSourceEnumType(data.chargingLimitSource, instancePath+"/chargingLimitSource"))){
vErrors = ChargingLimitSourceEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evseId !== undefined){
let data1 = data.evseId;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
return fail(ClearedChargingLimitRequest,instancePath+"/evseId","type",{type: "integer"});
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs5 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(ClearedChargingLimitRequest,instancePath,"type",{type: "object"});
}
}
ClearedChargingLimitRequest.errors = vErrors;
return errors === 0;
}
function ClearedChargingLimitResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "customData")){
return fail(ClearedChargingLimitResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.customData !== undefined){
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
}
}
}
else {
return fail(ClearedChargingLimitResponse,instancePath,"type",{type: "object"});
}
}
ClearedChargingLimitResponse.errors = vErrors;
return errors === 0;
}
function CostUpdatedRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.totalCost === undefined) && (missing0 = "totalCost")) || ((data.transactionId === undefined) && (missing0 = "transactionId"))){
return fail(CostUpdatedRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "totalCost") || (key0 === "transactionId")) || (key0 === "customData"))){
return fail(CostUpdatedRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.totalCost !== undefined){
let data0 = data.totalCost;
const _errs2 = errors;
if(!((typeof data0 == "number") && (isFinite(data0)))){
return fail(CostUpdatedRequest,instancePath+"/totalCost","type",{type: "number"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.transactionId !== undefined){
let data1 = data.transactionId;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(ucs2length(data1) > 36){
return fail(CostUpdatedRequest,instancePath+"/transactionId","maxLength",{limit: 36});
}
}
else {
return fail(CostUpdatedRequest,instancePath+"/transactionId","type",{type: "string"});
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs6 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(CostUpdatedRequest,instancePath,"type",{type: "object"});
}
}
CostUpdatedRequest.errors = vErrors;
return errors === 0;
}
function CostUpdatedResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "customData")){
return fail(CostUpdatedResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.customData !== undefined){
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
}
}
}
else {
return fail(CostUpdatedResponse,instancePath,"type",{type: "object"});
}
}
CostUpdatedResponse.errors = vErrors;
return errors === 0;
}
function CustomerInformationRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.requestId === undefined) && (missing0 = "requestId")) || ((data.report === undefined) && (missing0 = "report"))) || ((data.clear === undefined) && (missing0 = "clear"))){
return fail(CustomerInformationRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "customerCertificate") || (key0 === "idToken")) || (key0 === "requestId")) || (key0 === "report")) || (key0 === "clear")) || (key0 === "customerIdentifier")) || (key0 === "customData"))){
return fail(CustomerInformationRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.customerCertificate !== undefined){
const _errs2 = errors;
if(!(CertificateHashDataType(data.customerCertificate, instancePath+"/customerCertificate"))){
vErrors = CertificateHashDataType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.idToken !== undefined){
const _errs3 = errors;
if(!(IdTokenType(data.idToken, instancePath+"/idToken"))){
vErrors = IdTokenType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requestId !== undefined){
let data2 = data.requestId;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
return fail(CustomerInformationRequest,instancePath+"/requestId","type",{type: "integer"});
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.report !== undefined){
const _errs6 = errors;
if(typeof data.report !== "boolean"){
return fail(CustomerInformationRequest,instancePath+"/report","type",{type: "boolean"});
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.clear !== undefined){
const _errs8 = errors;
if(typeof data.clear !== "boolean"){
return fail(CustomerInformationRequest,instancePath+"/clear","type",{type: "boolean"});
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customerIdentifier !== undefined){
let data5 = data.customerIdentifier;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data5 === "string"){
if(ucs2length(data5) > 64){
return fail(CustomerInformationRequest,instancePath+"/customerIdentifier","maxLength",{limit: 64});
}
}
else {
return fail(CustomerInformationRequest,instancePath+"/customerIdentifier","type",{type: "string"});
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs12 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
return fail(CustomerInformationRequest,instancePath,"type",{type: "object"});
}
}
CustomerInformationRequest.errors = vErrors;
return errors === 0;
}
function CustomerInformationResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(CustomerInformationResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "statusInfo")) || (key0 === "customData"))){
return fail(CustomerInformationResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(CustomerInformationStatusEnumType(data.status, instancePath+"/status"))){
vErrors = CustomerInformationStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(CustomerInformationResponse,instancePath,"type",{type: "object"});
}
}
CustomerInformationResponse.errors = vErrors;
return errors === 0;
}
function DataTransferRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.vendorId === undefined) && (missing0 = "vendorId")){
return fail(DataTransferRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "messageId") || (key0 === "data")) || (key0 === "vendorId")) || (key0 === "customData"))){
return fail(DataTransferRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.messageId !== undefined){
let data0 = data.messageId;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(ucs2length(data0) > 50){
return fail(DataTransferRequest,instancePath+"/messageId","maxLength",{limit: 50});
}
}
else {
return fail(DataTransferRequest,instancePath+"/messageId","type",{type: "string"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vendorId !== undefined){
let data1 = data.vendorId;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(ucs2length(data1) > 255){
return fail(DataTransferRequest,instancePath+"/vendorId","maxLength",{limit: 255});
}
}
else {
return fail(DataTransferRequest,instancePath+"/vendorId","type",{type: "string"});
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs6 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(DataTransferRequest,instancePath,"type",{type: "object"});
}
}
DataTransferRequest.errors = vErrors;
return errors === 0;
}
function DataTransferResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(DataTransferResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "status") || (key0 === "statusInfo")) || (key0 === "data")) || (key0 === "customData"))){
return fail(DataTransferResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(DataTransferStatusEnumType(data.status, instancePath+"/status"))){
vErrors = DataTransferStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(DataTransferResponse,instancePath,"type",{type: "object"});
}
}
DataTransferResponse.errors = vErrors;
return errors === 0;
}
function DeleteCertificateRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.certificateHashData === undefined) && (missing0 = "certificateHashData")){
return fail(DeleteCertificateRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "certificateHashData") || (key0 === "customData"))){
return fail(DeleteCertificateRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.certificateHashData !== undefined){
const _errs2 = errors;
if(!(CertificateHashDataType(data.certificateHashData, instancePath+"/certificateHashData"))){
vErrors = CertificateHashDataType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs3 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return fail(DeleteCertificateRequest,instancePath,"type",{type: "object"});
}
}
DeleteCertificateRequest.errors = vErrors;
return errors === 0;
}
function DeleteCertificateResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(DeleteCertificateResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "statusInfo")) || (key0 === "customData"))){
return fail(DeleteCertificateResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(DeleteCertificateStatusEnumType(data.status, instancePath+"/status"))){
vErrors = DeleteCertificateStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(DeleteCertificateResponse,instancePath,"type",{type: "object"});
}
}
DeleteCertificateResponse.errors = vErrors;
return errors === 0;
}
function FirmwareStatusNotificationRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(FirmwareStatusNotificationRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "requestId")) || (key0 === "customData"))){
return fail(FirmwareStatusNotificationRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(FirmwareStatusEnumType(data.status, instancePath+"/status"))){
vErrors = FirmwareStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requestId !== undefined){
let data1 = data.requestId;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
return fail(FirmwareStatusNotificationRequest,instancePath+"/requestId","type",{type: "integer"});
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs5 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(FirmwareStatusNotificationRequest,instancePath,"type",{type: "object"});
}
}
FirmwareStatusNotificationRequest.errors = vErrors;
return errors === 0;
}
function FirmwareStatusNotificationResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "customData")){
return fail(FirmwareStatusNotificationResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.customData !== undefined){
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
}
}
}
else {
return fail(FirmwareStatusNotificationResponse,instancePath,"type",{type: "object"});
}
}
FirmwareStatusNotificationResponse.errors = vErrors;
return errors === 0;
}
function Get15118EVCertificateRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.iso15118SchemaVersion === undefined) && (missing0 = "iso15118SchemaVersion")) || ((data.action === undefined) && (missing0 = "action"))) || ((data.exiRequest === undefined) && (missing0 = "exiRequest"))){
return fail(Get15118EVCertificateRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "iso15118SchemaVersion") || (key0 === "action")) || (key0 === "exiRequest")) || (key0 === "customData"))){
return fail(Get15118EVCertificateRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.iso15118SchemaVersion !== undefined){
let data0 = data.iso15118SchemaVersion;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(ucs2length(data0) > 50){
return fail(Get15118EVCertificateRequest,instancePath+"/iso15118SchemaVersion","maxLength",{limit: 50});
}
}
else {
return fail(Get15118EVCertificateRequest,instancePath+"/iso15118SchemaVersion","type",{type: "string"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.action !== undefined){
const _errs4 = errors;
if(!(CertificateActionEnumType(data.action, instancePath+"/action"))){
vErrors = CertificateActionEnumType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.exiRequest !== undefined){
let data2 = data.exiRequest;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(ucs2length(data2) > 5600){
return fail(Get15118EVCertificateRequest,instancePath+"/exiRequest","maxLength",{limit: 5600});
}
}
else {
return fail(Get15118EVCertificateRequest,instancePath+"/exiRequest","type",{type: "string"});
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs7 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return fail(Get15118EVCertificateRequest,instancePath,"type",{type: "object"});
}
}
Get15118EVCertificateRequest.errors = vErrors;
return errors === 0;
}
function Get15118EVCertificateResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.status === undefined) && (missing0 = "status")) || ((data.exiResponse === undefined) && (missing0 = "exiResponse"))){
return fail(Get15118EVCertificateResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "status") || (key0 === "statusInfo")) || (key0 === "exiResponse")) || (key0 === "customData"))){
return fail(Get15118EVCertificateResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(Iso15118EVCertificateStatusEnumType(data.status, instancePath+"/status"))){
vErrors = Iso15118EVCertificateStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.exiResponse !== undefined){
let data2 = data.exiResponse;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data2 === "string"){
if(ucs2length(data2) > 5600){
return fail(Get15118EVCertificateResponse,instancePath+"/exiResponse","maxLength",{limit: 5600});
}
}
else {
return fail(Get15118EVCertificateResponse,instancePath+"/exiResponse","type",{type: "string"});
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs6 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return fail(Get15118EVCertificateResponse,instancePath,"type",{type: "object"});
}
}
Get15118EVCertificateResponse.errors = vErrors;
return errors === 0;
}
function GetBaseReportRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.requestId === undefined) && (missing0 = "requestId")) || ((data.reportBase === undefined) && (missing0 = "reportBase"))){
return fail(GetBaseReportRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "requestId") || (key0 === "reportBase")) || (key0 === "customData"))){
return fail(GetBaseReportRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.requestId !== undefined){
let data0 = data.requestId;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(GetBaseReportRequest,instancePath+"/requestId","type",{type: "integer"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reportBase !== undefined){
const _errs4 = errors;
if(!(ReportBaseEnumType(data.reportBase, instancePath+"/reportBase"))){
vErrors = ReportBaseEnumType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs5 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(GetBaseReportRequest,instancePath,"type",{type: "object"});
}
}
GetBaseReportRequest.errors = vErrors;
return errors === 0;
}
function GetBaseReportResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(GetBaseReportResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "statusInfo")) || (key0 === "customData"))){
return fail(GetBaseReportResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(GenericDeviceModelStatusEnumType(data.status, instancePath+"/status"))){
vErrors = GenericDeviceModelStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(GetBaseReportResponse,instancePath,"type",{type: "object"});
}
}
GetBaseReportResponse.errors = vErrors;
return errors === 0;
}
function GetCertificateStatusRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.ocspRequestData === undefined) && (missing0 = "ocspRequestData")){
return fail(GetCertificateStatusRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "ocspRequestData") || (key0 === "customData"))){
return fail(GetCertificateStatusRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.ocspRequestData !== undefined){
const _errs2 = errors;
if(!(OCSPRequestDataType(data.ocspRequestData, instancePath+"/ocspRequestData"))){
vErrors = OCSPRequestDataType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs3 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return fail(GetCertificateStatusRequest,instancePath,"type",{type: "object"});
}
}
GetCertificateStatusRequest.errors = vErrors;
return errors === 0;
}
function GetCertificateStatusResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(GetCertificateStatusResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "status") || (key0 === "statusInfo")) || (key0 === "ocspResult")) || (key0 === "customData"))){
return fail(GetCertificateStatusResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(GetCertificateStatusEnumType(data.status, instancePath+"/status"))){
vErrors = GetCertificateStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ocspResult !== undefined){
let data2 = data.ocspResult;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data2 === "string"){
if(ucs2length(data2) > 5500){
return fail(GetCertificateStatusResponse,instancePath+"/ocspResult","maxLength",{limit: 5500});
}
}
else {
return fail(GetCertificateStatusResponse,instancePath+"/ocspResult","type",{type: "string"});
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs6 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return fail(GetCertificateStatusResponse,instancePath,"type",{type: "object"});
}
}
GetCertificateStatusResponse.errors = vErrors;
return errors === 0;
}
function GetChargingProfilesRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.requestId === undefined) && (missing0 = "requestId")) || ((data.chargingProfile === undefined) && (missing0 = "chargingProfile"))){
return fail(GetChargingProfilesRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "requestId") || (key0 === "evseId")) || (key0 === "chargingProfile")) || (key0 === "customData"))){
return fail(GetChargingProfilesRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.requestId !== undefined){
let data0 = data.requestId;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(GetChargingProfilesRequest,instancePath+"/requestId","type",{type: "integer"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evseId !== undefined){
let data1 = data.evseId;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
return fail(GetChargingProfilesRequest,instancePath+"/evseId","type",{type: "integer"});
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chargingProfile !== undefined){
const _errs6 = errors;
if(!(ChargingProfileCriterionType(data.chargingProfile, instancePath+"/chargingProfile"))){
vErrors = ChargingProfileCriterionType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs7 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return fail(GetChargingProfilesRequest,instancePath,"type",{type: "object"});
}
}
GetChargingProfilesRequest.errors = vErrors;
return errors === 0;
}
function GetChargingProfilesResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(GetChargingProfilesResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "statusInfo")) || (key0 === "customData"))){
return fail(GetChargingProfilesResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(GetChargingProfileStatusEnumType(data.status, instancePath+"/status"))){
vErrors = GetChargingProfileStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(GetChargingProfilesResponse,instancePath,"type",{type: "object"});
}
}
GetChargingProfilesResponse.errors = vErrors;
return errors === 0;
}
function GetCompositeScheduleRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.duration === undefined) && (missing0 = "duration")) || ((data.evseId === undefined) && (missing0 = "evseId"))){
return fail(GetCompositeScheduleRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "duration") || (key0 === "chargingRateUnit")) || (key0 === "evseId")) || (key0 === "customData"))){
return fail(GetCompositeScheduleRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.duration !== undefined){
let data0 = data.duration;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(GetCompositeScheduleRequest,instancePath+"/duration","type",{type: "integer"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chargingRateUnit !== undefined){
const _errs4 = errors;
if(!(ChargingRateUnitEnumType(data.chargingRateUnit, instancePath+"/chargingRateUnit"))){
vErrors = ChargingRateUnitEnumType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evseId !== undefined){
let data2 = data.evseId;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
return fail(GetCompositeScheduleRequest,instancePath+"/evseId","type",{type: "integer"});
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs7 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return fail(GetCompositeScheduleRequest,instancePath,"type",{type: "object"});
}
}
GetCompositeScheduleRequest.errors = vErrors;
return errors === 0;
}
function GetCompositeScheduleResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(GetCompositeScheduleResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "status") || (key0 === "statusInfo")) || (key0 === "schedule")) || (key0 === "customData"))){
return fail(GetCompositeScheduleResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(GenericStatusEnumType(data.status, instancePath+"/status"))){
vErrors = GenericStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.schedule !== undefined){
const _errs4 = errors;
if(!(CompositeScheduleType(data.schedule, instancePath+"/schedule"))){
vErrors = CompositeScheduleType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs5 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return fail(GetCompositeScheduleResponse,instancePath,"type",{type: "object"});
}
}
GetCompositeScheduleResponse.errors = vErrors;
return errors === 0;
}
function GetDisplayMessagesRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.requestId === undefined) && (missing0 = "requestId")){
return fail(GetDisplayMessagesRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "requestId")) || (key0 === "priority")) || (key0 === "state")) || (key0 === "customData"))){
return fail(GetDisplayMessagesRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length < 1){
return fail(GetDisplayMessagesRequest,instancePath+"/id","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
return fail(GetDisplayMessagesRequest,instancePath+"/id/" + i0,"type",{type: "integer"});
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
return fail(GetDisplayMessagesRequest,instancePath+"/id","type",{type: "array"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requestId !== undefined){
let data2 = data.requestId;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
return fail(GetDisplayMessagesRequest,instancePath+"/requestId","type",{type: "integer"});
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.priority !== undefined){
const _errs8 = errors;
if(!(MessagePriorityEnumType(data.priority, instancePath+"/priority"))){
vErrors = MessagePriorityEnumType.errors;
errors = 1;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
const _errs9 = errors;
if(!(MessageStateEnumType(data.state, instancePath+"/state"))){
vErrors = MessageStateEnumType.errors;
errors = 1;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs10 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
return fail(GetDisplayMessagesRequest,instancePath,"type",{type: "object"});
}
}
GetDisplayMessagesRequest.errors = vErrors;
return errors === 0;
}
function GetDisplayMessagesResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(GetDisplayMessagesResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "statusInfo")) || (key0 === "customData"))){
return fail(GetDisplayMessagesResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(GetDisplayMessagesStatusEnumType(data.status, instancePath+"/status"))){
vErrors = GetDisplayMessagesStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(GetDisplayMessagesResponse,instancePath,"type",{type: "object"});
}
}
GetDisplayMessagesResponse.errors = vErrors;
return errors === 0;
}
function GetInstalledCertificateIdsRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "certificateType") || (key0 === "customData"))){
return fail(GetInstalledCertificateIdsRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.certificateType !== undefined){
let data0 = data.certificateType;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length < 1){
return fail(GetInstalledCertificateIdsRequest,instancePath+"/certificateType","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(GetCertificateIdUseEnumType(data0[i0], instancePath+"/certificateType/" + i0))){
vErrors = GetCertificateIdUseEnumType.errors;
errors = 1;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
return fail(GetInstalledCertificateIdsRequest,instancePath+"/certificateType","type",{type: "array"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs5 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
return fail(GetInstalledCertificateIdsRequest,instancePath,"type",{type: "object"});
}
}
GetInstalledCertificateIdsRequest.errors = vErrors;
return errors === 0;
}
function GetInstalledCertificateIdsResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(GetInstalledCertificateIdsResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "status") || (key0 === "statusInfo")) || (key0 === "certificateHashDataChain")) || (key0 === "customData"))){
return fail(GetInstalledCertificateIdsResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(GetInstalledCertificateStatusEnumType(data.status, instancePath+"/status"))){
vErrors = GetInstalledCertificateStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.certificateHashDataChain !== undefined){
let data2 = data.certificateHashDataChain;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data2)){
if(data2.length < 1){
return fail(GetInstalledCertificateIdsResponse,instancePath+"/certificateHashDataChain","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(CertificateHashDataChainType(data2[i0], instancePath+"/certificateHashDataChain/" + i0))){
vErrors = CertificateHashDataChainType.errors;
errors = 1;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
else {
return fail(GetInstalledCertificateIdsResponse,instancePath+"/certificateHashDataChain","type",{type: "array"});
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs7 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return fail(GetInstalledCertificateIdsResponse,instancePath,"type",{type: "object"});
}
}
GetInstalledCertificateIdsResponse.errors = vErrors;
return errors === 0;
}
function GetLocalListVersionRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "customData")){
return fail(GetLocalListVersionRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.customData !== undefined){
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
}
}
}
else {
return fail(GetLocalListVersionRequest,instancePath,"type",{type: "object"});
}
}
GetLocalListVersionRequest.errors = vErrors;
return errors === 0;
}
function GetLocalListVersionResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.versionNumber === undefined) && (missing0 = "versionNumber")){
return fail(GetLocalListVersionResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "versionNumber") || (key0 === "customData"))){
return fail(GetLocalListVersionResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.versionNumber !== undefined){
let data0 = data.versionNumber;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(GetLocalListVersionResponse,instancePath+"/versionNumber","type",{type: "integer"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return fail(GetLocalListVersionResponse,instancePath,"type",{type: "object"});
}
}
GetLocalListVersionResponse.errors = vErrors;
return errors === 0;
}
function GetLogRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.log === undefined) && (missing0 = "log")) || ((data.logType === undefined) && (missing0 = "logType"))) || ((data.requestId === undefined) && (missing0 = "requestId"))){
return fail(GetLogRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "log") || (key0 === "logType")) || (key0 === "requestId")) || (key0 === "retries")) || (key0 === "retryInterval")) || (key0 === "customData"))){
return fail(GetLogRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.log !== undefined){
const _errs2 = errors;
if(!(LogParametersType(data.log, instancePath+"/log"))){
vErrors = LogParametersType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.logType !== undefined){
const _errs3 = errors;
if(!(LogEnumType(data.logType, instancePath+"/logType"))){
vErrors = LogEnumType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requestId !== undefined){
let data2 = data.requestId;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
return fail(GetLogRequest,instancePath+"/requestId","type",{type: "integer"});
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retries !== undefined){
let data3 = data.retries;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
return fail(GetLogRequest,instancePath+"/retries","type",{type: "integer"});
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retryInterval !== undefined){
let data4 = data.retryInterval;
const _errs8 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
return fail(GetLogRequest,instancePath+"/retryInterval","type",{type: "integer"});
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs10 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
return fail(GetLogRequest,instancePath,"type",{type: "object"});
}
}
GetLogRequest.errors = vErrors;
return errors === 0;
}
function GetLogResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(GetLogResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "status") || (key0 === "statusInfo")) || (key0 === "filename")) || (key0 === "customData"))){
return fail(GetLogResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(LogStatusEnumType(data.status, instancePath+"/status"))){
vErrors = LogStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.filename !== undefined){
let data2 = data.filename;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data2 === "string"){
if(ucs2length(data2) > 255){
return fail(GetLogResponse,instancePath+"/filename","maxLength",{limit: 255});
}
}
else {
return fail(GetLogResponse,instancePath+"/filename","type",{type: "string"});
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs6 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return fail(GetLogResponse,instancePath,"type",{type: "object"});
}
}
GetLogResponse.errors = vErrors;
return errors === 0;
}
function GetMonitoringReportRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.requestId === undefined) && (missing0 = "requestId")){
return fail(GetMonitoringReportRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "componentVariable") || (key0 === "requestId")) || (key0 === "monitoringCriteria")) || (key0 === "customData"))){
return fail(GetMonitoringReportRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.componentVariable !== undefined){
let data0 = data.componentVariable;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length < 1){
return fail(GetMonitoringReportRequest,instancePath+"/componentVariable","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(ComponentVariableType(data0[i0], instancePath+"/componentVariable/" + i0))){
vErrors = ComponentVariableType.errors;
errors = 1;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
return fail(GetMonitoringReportRequest,instancePath+"/componentVariable","type",{type: "array"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requestId !== undefined){
let data2 = data.requestId;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
return fail(GetMonitoringReportRequest,instancePath+"/requestId","type",{type: "integer"});
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.monitoringCriteria !== undefined){
let data3 = data.monitoringCriteria;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
if(data3.length > 3){
return fail(GetMonitoringReportRequest,instancePath+"/monitoringCriteria","maxItems",{limit: 3});
}
else {
if(data3.length < 1){
return fail(GetMonitoringReportRequest,instancePath+"/monitoringCriteria","minItems",{limit: 1});
}
else {
var valid2 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
const _errs9 = errors;
if(!(MonitoringCriterionEnumType(data3[i1], instancePath+"/monitoringCriteria/" + i1))){
vErrors = MonitoringCriterionEnumType.errors;
errors = 1;
}
var valid2 = _errs9 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
return fail(GetMonitoringReportRequest,instancePath+"/monitoringCriteria","type",{type: "array"});
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs10 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return fail(GetMonitoringReportRequest,instancePath,"type",{type: "object"});
}
}
GetMonitoringReportRequest.errors = vErrors;
return errors === 0;
}
function GetMonitoringReportResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(GetMonitoringReportResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "statusInfo")) || (key0 === "customData"))){
return fail(GetMonitoringReportResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(GenericDeviceModelStatusEnumType(data.status, instancePath+"/status"))){
vErrors = GenericDeviceModelStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(GetMonitoringReportResponse,instancePath,"type",{type: "object"});
}
}
GetMonitoringReportResponse.errors = vErrors;
return errors === 0;
}
function GetReportRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.requestId === undefined) && (missing0 = "requestId")){
return fail(GetReportRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "componentVariable") || (key0 === "requestId")) || (key0 === "componentCriteria")) || (key0 === "customData"))){
return fail(GetReportRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.componentVariable !== undefined){
let data0 = data.componentVariable;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length < 1){
return fail(GetReportRequest,instancePath+"/componentVariable","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(ComponentVariableType(data0[i0], instancePath+"/componentVariable/" + i0))){
vErrors = ComponentVariableType.errors;
errors = 1;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
return fail(GetReportRequest,instancePath+"/componentVariable","type",{type: "array"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requestId !== undefined){
let data2 = data.requestId;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
return fail(GetReportRequest,instancePath+"/requestId","type",{type: "integer"});
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.componentCriteria !== undefined){
let data3 = data.componentCriteria;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
if(data3.length > 4){
return fail(GetReportRequest,instancePath+"/componentCriteria","maxItems",{limit: 4});
}
else {
if(data3.length < 1){
return fail(GetReportRequest,instancePath+"/componentCriteria","minItems",{limit: 1});
}
else {
var valid2 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
const _errs9 = errors;
if(!(ComponentCriterionEnumType(data3[i1], instancePath+"/componentCriteria/" + i1))){
vErrors = ComponentCriterionEnumType.errors;
errors = 1;
}
var valid2 = _errs9 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
return fail(GetReportRequest,instancePath+"/componentCriteria","type",{type: "array"});
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs10 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return fail(GetReportRequest,instancePath,"type",{type: "object"});
}
}
GetReportRequest.errors = vErrors;
return errors === 0;
}
function GetReportResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(GetReportResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "statusInfo")) || (key0 === "customData"))){
return fail(GetReportResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(GenericDeviceModelStatusEnumType(data.status, instancePath+"/status"))){
vErrors = GenericDeviceModelStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(GetReportResponse,instancePath,"type",{type: "object"});
}
}
GetReportResponse.errors = vErrors;
return errors === 0;
}
function GetTransactionStatusRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "transactionId") || (key0 === "customData"))){
return fail(GetTransactionStatusRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.transactionId !== undefined){
let data0 = data.transactionId;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(ucs2length(data0) > 36){
return fail(GetTransactionStatusRequest,instancePath+"/transactionId","maxLength",{limit: 36});
}
}
else {
return fail(GetTransactionStatusRequest,instancePath+"/transactionId","type",{type: "string"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
return fail(GetTransactionStatusRequest,instancePath,"type",{type: "object"});
}
}
GetTransactionStatusRequest.errors = vErrors;
return errors === 0;
}
function GetTransactionStatusResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.messagesInQueue === undefined) && (missing0 = "messagesInQueue")){
return fail(GetTransactionStatusResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "ongoingIndicator") || (key0 === "messagesInQueue")) || (key0 === "customData"))){
return fail(GetTransactionStatusResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.ongoingIndicator !== undefined){
const _errs2 = errors;
if(typeof data.ongoingIndicator !== "boolean"){
return fail(GetTransactionStatusResponse,instancePath+"/ongoingIndicator","type",{type: "boolean"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.messagesInQueue !== undefined){
const _errs4 = errors;
if(typeof data.messagesInQueue !== "boolean"){
return fail(GetTransactionStatusResponse,instancePath+"/messagesInQueue","type",{type: "boolean"});
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs6 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(GetTransactionStatusResponse,instancePath,"type",{type: "object"});
}
}
GetTransactionStatusResponse.errors = vErrors;
return errors === 0;
}
function GetVariablesRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.getVariableData === undefined) && (missing0 = "getVariableData")){
return fail(GetVariablesRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "getVariableData") || (key0 === "customData"))){
return fail(GetVariablesRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.getVariableData !== undefined){
let data0 = data.getVariableData;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length < 1){
return fail(GetVariablesRequest,instancePath+"/getVariableData","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(GetVariableDataType(data0[i0], instancePath+"/getVariableData/" + i0))){
vErrors = GetVariableDataType.errors;
errors = 1;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
return fail(GetVariablesRequest,instancePath+"/getVariableData","type",{type: "array"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs5 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return fail(GetVariablesRequest,instancePath,"type",{type: "object"});
}
}
GetVariablesRequest.errors = vErrors;
return errors === 0;
}
function GetVariablesResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.getVariableResult === undefined) && (missing0 = "getVariableResult")){
return fail(GetVariablesResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "getVariableResult") || (key0 === "customData"))){
return fail(GetVariablesResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.getVariableResult !== undefined){
let data0 = data.getVariableResult;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length < 1){
return fail(GetVariablesResponse,instancePath+"/getVariableResult","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(GetVariableResultType(data0[i0], instancePath+"/getVariableResult/" + i0))){
vErrors = GetVariableResultType.errors;
errors = 1;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
return fail(GetVariablesResponse,instancePath+"/getVariableResult","type",{type: "array"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs5 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return fail(GetVariablesResponse,instancePath,"type",{type: "object"});
}
}
GetVariablesResponse.errors = vErrors;
return errors === 0;
}
function HeartbeatRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "customData")){
return fail(HeartbeatRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.customData !== undefined){
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
}
}
}
else {
return fail(HeartbeatRequest,instancePath,"type",{type: "object"});
}
}
HeartbeatRequest.errors = vErrors;
return errors === 0;
}
function HeartbeatResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.currentTime === undefined) && (missing0 = "currentTime")){
return fail(HeartbeatResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "currentTime") || (key0 === "customData"))){
return fail(HeartbeatResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.currentTime !== undefined){
let data0 = data.currentTime;
const _errs2 = errors;
if(errors === _errs2){
if(errors === _errs2){
if(typeof data0 === "string"){
if(!(isDateTime(data0))){
return fail(HeartbeatResponse,instancePath+"/currentTime","format",{format: "date-time"});
}
}
else {
return fail(HeartbeatResponse,instancePath+"/currentTime","type",{type: "string"});
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return fail(HeartbeatResponse,instancePath,"type",{type: "object"});
}
}
HeartbeatResponse.errors = vErrors;
return errors === 0;
}
function InstallCertificateRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.certificateType === undefined) && (missing0 = "certificateType")) || ((data.certificate === undefined) && (missing0 = "certificate"))){
return fail(InstallCertificateRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "certificateType") || (key0 === "certificate")) || (key0 === "customData"))){
return fail(InstallCertificateRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.certificateType !== undefined){
const _errs2 = errors;
if(!(InstallCertificateUseEnumType(data.certificateType, instancePath+"/certificateType"))){
vErrors = InstallCertificateUseEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.certificate !== undefined){
let data1 = data.certificate;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(ucs2length(data1) > 5500){
return fail(InstallCertificateRequest,instancePath+"/certificate","maxLength",{limit: 5500});
}
}
else {
return fail(InstallCertificateRequest,instancePath+"/certificate","type",{type: "string"});
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs5 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(InstallCertificateRequest,instancePath,"type",{type: "object"});
}
}
InstallCertificateRequest.errors = vErrors;
return errors === 0;
}
function InstallCertificateResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(InstallCertificateResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "statusInfo")) || (key0 === "customData"))){
return fail(InstallCertificateResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(InstallCertificateStatusEnumType(data.status, instancePath+"/status"))){
vErrors = InstallCertificateStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(InstallCertificateResponse,instancePath,"type",{type: "object"});
}
}
InstallCertificateResponse.errors = vErrors;
return errors === 0;
}
function LogStatusNotificationRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(LogStatusNotificationRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "requestId")) || (key0 === "customData"))){
return fail(LogStatusNotificationRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(UploadLogStatusEnumType(data.status, instancePath+"/status"))){
vErrors = UploadLogStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requestId !== undefined){
let data1 = data.requestId;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
return fail(LogStatusNotificationRequest,instancePath+"/requestId","type",{type: "integer"});
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs5 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(LogStatusNotificationRequest,instancePath,"type",{type: "object"});
}
}
LogStatusNotificationRequest.errors = vErrors;
return errors === 0;
}
function LogStatusNotificationResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "customData")){
return fail(LogStatusNotificationResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.customData !== undefined){
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
}
}
}
else {
return fail(LogStatusNotificationResponse,instancePath,"type",{type: "object"});
}
}
LogStatusNotificationResponse.errors = vErrors;
return errors === 0;
}
function MeterValuesRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.evseId === undefined) && (missing0 = "evseId")) || ((data.meterValue === undefined) && (missing0 = "meterValue"))){
return fail(MeterValuesRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "evseId") || (key0 === "meterValue")) || (key0 === "customData"))){
return fail(MeterValuesRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.evseId !== undefined){
let data0 = data.evseId;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(MeterValuesRequest,instancePath+"/evseId","type",{type: "integer"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.meterValue !== undefined){
let data1 = data.meterValue;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
if(data1.length < 1){
return fail(MeterValuesRequest,instancePath+"/meterValue","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(MeterValueType(data1[i0], instancePath+"/meterValue/" + i0))){
vErrors = MeterValueType.errors;
errors = 1;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
else {
return fail(MeterValuesRequest,instancePath+"/meterValue","type",{type: "array"});
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs7 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(MeterValuesRequest,instancePath,"type",{type: "object"});
}
}
MeterValuesRequest.errors = vErrors;
return errors === 0;
}
function MeterValuesResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "customData")){
return fail(MeterValuesResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.customData !== undefined){
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
}
}
}
else {
return fail(MeterValuesResponse,instancePath,"type",{type: "object"});
}
}
MeterValuesResponse.errors = vErrors;
return errors === 0;
}
function NotifyChargingLimitRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.chargingLimit === undefined) && (missing0 = "chargingLimit")){
return fail(NotifyChargingLimitRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "chargingSchedule") || (key0 === "evseId")) || (key0 === "chargingLimit")) || (key0 === "customData"))){
return fail(NotifyChargingLimitRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.chargingSchedule !== undefined){
let data0 = data.chargingSchedule;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length < 1){
return fail(NotifyChargingLimitRequest,instancePath+"/chargingSchedule","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(ChargingScheduleType(data0[i0], instancePath+"/chargingSchedule/" + i0))){
vErrors = ChargingScheduleType.errors;
errors = 1;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
return fail(NotifyChargingLimitRequest,instancePath+"/chargingSchedule","type",{type: "array"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evseId !== undefined){
let data2 = data.evseId;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
return fail(NotifyChargingLimitRequest,instancePath+"/evseId","type",{type: "integer"});
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chargingLimit !== undefined){
const _errs7 = errors;
if(!(ChargingLimitType(data.chargingLimit, instancePath+"/chargingLimit"))){
vErrors = ChargingLimitType.errors;
errors = 1;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs8 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return fail(NotifyChargingLimitRequest,instancePath,"type",{type: "object"});
}
}
NotifyChargingLimitRequest.errors = vErrors;
return errors === 0;
}
function NotifyChargingLimitResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "customData")){
return fail(NotifyChargingLimitResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.customData !== undefined){
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
}
}
}
else {
return fail(NotifyChargingLimitResponse,instancePath,"type",{type: "object"});
}
}
NotifyChargingLimitResponse.errors = vErrors;
return errors === 0;
}
function NotifyCustomerInformationRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.data === undefined) && (missing0 = "data")) || ((data.seqNo === undefined) && (missing0 = "seqNo"))) || ((data.generatedAt === undefined) && (missing0 = "generatedAt"))) || ((data.requestId === undefined) && (missing0 = "requestId"))){
return fail(NotifyCustomerInformationRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "data") || (key0 === "tbc")) || (key0 === "seqNo")) || (key0 === "generatedAt")) || (key0 === "requestId")) || (key0 === "customData"))){
return fail(NotifyCustomerInformationRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.data !== undefined){
let data0 = data.data;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(ucs2length(data0) > 512){
return fail(NotifyCustomerInformationRequest,instancePath+"/data","maxLength",{limit: 512});
}
}
else {
return fail(NotifyCustomerInformationRequest,instancePath+"/data","type",{type: "string"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tbc !== undefined){
const _errs4 = errors;
if(typeof data.tbc !== "boolean"){
return fail(NotifyCustomerInformationRequest,instancePath+"/tbc","type",{type: "boolean"});
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seqNo !== undefined){
let data2 = data.seqNo;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
return fail(NotifyCustomerInformationRequest,instancePath+"/seqNo","type",{type: "integer"});
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.generatedAt !== undefined){
let data3 = data.generatedAt;
const _errs8 = errors;
if(errors === _errs8){
if(errors === _errs8){
if(typeof data3 === "string"){
if(!(isDateTime(data3))){
return fail(NotifyCustomerInformationRequest,instancePath+"/generatedAt","format",{format: "date-time"});
}
}
else {
return fail(NotifyCustomerInformationRequest,instancePath+"/generatedAt","type",{type: "string"});
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requestId !== undefined){
let data4 = data.requestId;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
return fail(NotifyCustomerInformationRequest,instancePath+"/requestId","type",{type: "integer"});
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs12 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
return fail(NotifyCustomerInformationRequest,instancePath,"type",{type: "object"});
}
}
NotifyCustomerInformationRequest.errors = vErrors;
return errors === 0;
}
function NotifyCustomerInformationResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "customData")){
return fail(NotifyCustomerInformationResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.customData !== undefined){
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
}
}
}
else {
return fail(NotifyCustomerInformationResponse,instancePath,"type",{type: "object"});
}
}
NotifyCustomerInformationResponse.errors = vErrors;
return errors === 0;
}
function NotifyDisplayMessagesRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.requestId === undefined) && (missing0 = "requestId")){
return fail(NotifyDisplayMessagesRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "messageInfo") || (key0 === "requestId")) || (key0 === "tbc")) || (key0 === "customData"))){
return fail(NotifyDisplayMessagesRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.messageInfo !== undefined){
let data0 = data.messageInfo;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length < 1){
return fail(NotifyDisplayMessagesRequest,instancePath+"/messageInfo","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(MessageInfoType(data0[i0], instancePath+"/messageInfo/" + i0))){
vErrors = MessageInfoType.errors;
errors = 1;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
return fail(NotifyDisplayMessagesRequest,instancePath+"/messageInfo","type",{type: "array"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requestId !== undefined){
let data2 = data.requestId;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
return fail(NotifyDisplayMessagesRequest,instancePath+"/requestId","type",{type: "integer"});
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tbc !== undefined){
const _errs7 = errors;
if(typeof data.tbc !== "boolean"){
return fail(NotifyDisplayMessagesRequest,instancePath+"/tbc","type",{type: "boolean"});
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs9 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return fail(NotifyDisplayMessagesRequest,instancePath,"type",{type: "object"});
}
}
NotifyDisplayMessagesRequest.errors = vErrors;
return errors === 0;
}
function NotifyDisplayMessagesResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "customData")){
return fail(NotifyDisplayMessagesResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.customData !== undefined){
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
}
}
}
else {
return fail(NotifyDisplayMessagesResponse,instancePath,"type",{type: "object"});
}
}
NotifyDisplayMessagesResponse.errors = vErrors;
return errors === 0;
}
function NotifyEVChargingNeedsRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.chargingNeeds === undefined) && (missing0 = "chargingNeeds")) || ((data.evseId === undefined) && (missing0 = "evseId"))){
return fail(NotifyEVChargingNeedsRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "maxScheduleTuples") || (key0 === "chargingNeeds")) || (key0 === "evseId")) || (key0 === "customData"))){
return fail(NotifyEVChargingNeedsRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.maxScheduleTuples !== undefined){
let data0 = data.maxScheduleTuples;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(NotifyEVChargingNeedsRequest,instancePath+"/maxScheduleTuples","type",{type: "integer"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chargingNeeds !== undefined){
const _errs4 = errors;
if(!(ChargingNeedsType(data.chargingNeeds, instancePath+"/chargingNeeds"))){
vErrors = ChargingNeedsType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evseId !== undefined){
let data2 = data.evseId;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
return fail(NotifyEVChargingNeedsRequest,instancePath+"/evseId","type",{type: "integer"});
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs7 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return fail(NotifyEVChargingNeedsRequest,instancePath,"type",{type: "object"});
}
}
NotifyEVChargingNeedsRequest.errors = vErrors;
return errors === 0;
}
function NotifyEVChargingNeedsResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(NotifyEVChargingNeedsResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "statusInfo")) || (key0 === "customData"))){
return fail(NotifyEVChargingNeedsResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(NotifyEVChargingNeedsStatusEnumType(data.status, instancePath+"/status"))){
vErrors = NotifyEVChargingNeedsStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(NotifyEVChargingNeedsResponse,instancePath,"type",{type: "object"});
}
}
NotifyEVChargingNeedsResponse.errors = vErrors;
return errors === 0;
}
function NotifyEVChargingScheduleRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.timeBase === undefined) && (missing0 = "timeBase")) || ((data.chargingSchedule === undefined) && (missing0 = "chargingSchedule"))) || ((data.evseId === undefined) && (missing0 = "evseId"))){
return fail(NotifyEVChargingScheduleRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "timeBase") || (key0 === "chargingSchedule")) || (key0 === "evseId")) || (key0 === "customData"))){
return fail(NotifyEVChargingScheduleRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.timeBase !== undefined){
let data0 = data.timeBase;
const _errs2 = errors;
if(errors === _errs2){
if(errors === _errs2){
if(typeof data0 === "string"){
if(!(isDateTime(data0))){
return fail(NotifyEVChargingScheduleRequest,instancePath+"/timeBase","format",{format: "date-time"});
}
}
else {
return fail(NotifyEVChargingScheduleRequest,instancePath+"/timeBase","type",{type: "string"});
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chargingSchedule !== undefined){
const _errs4 = errors;
if(!(ChargingScheduleType(data.chargingSchedule, instancePath+"/chargingSchedule"))){
vErrors = ChargingScheduleType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evseId !== undefined){
let data2 = data.evseId;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
return fail(NotifyEVChargingScheduleRequest,instancePath+"/evseId","type",{type: "integer"});
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs7 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return fail(NotifyEVChargingScheduleRequest,instancePath,"type",{type: "object"});
}
}
NotifyEVChargingScheduleRequest.errors = vErrors;
return errors === 0;
}
function NotifyEVChargingScheduleResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(NotifyEVChargingScheduleResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "statusInfo")) || (key0 === "customData"))){
return fail(NotifyEVChargingScheduleResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(GenericStatusEnumType(data.status, instancePath+"/status"))){
vErrors = GenericStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(NotifyEVChargingScheduleResponse,instancePath,"type",{type: "object"});
}
}
NotifyEVChargingScheduleResponse.errors = vErrors;
return errors === 0;
}
function NotifyEventRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.generatedAt === undefined) && (missing0 = "generatedAt")) || ((data.seqNo === undefined) && (missing0 = "seqNo"))) || ((data.eventData === undefined) && (missing0 = "eventData"))){
return fail(NotifyEventRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "generatedAt") || (key0 === "tbc")) || (key0 === "seqNo")) || (key0 === "eventData")) || (key0 === "customData"))){
return fail(NotifyEventRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.generatedAt !== undefined){
let data0 = data.generatedAt;
const _errs2 = errors;
if(errors === _errs2){
if(errors === _errs2){
if(typeof data0 === "string"){
if(!(isDateTime(data0))){
return fail(NotifyEventRequest,instancePath+"/generatedAt","format",{format: "date-time"});
}
}
else {
return fail(NotifyEventRequest,instancePath+"/generatedAt","type",{type: "string"});
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tbc !== undefined){
const _errs4 = errors;
if(typeof data.tbc !== "boolean"){
return fail(NotifyEventRequest,instancePath+"/tbc","type",{type: "boolean"});
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seqNo !== undefined){
let data2 = data.seqNo;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
return fail(NotifyEventRequest,instancePath+"/seqNo","type",{type: "integer"});
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.eventData !== undefined){
let data3 = data.eventData;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
if(data3.length < 1){
return fail(NotifyEventRequest,instancePath+"/eventData","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs10 = errors;
if(!(EventDataType(data3[i0], instancePath+"/eventData/" + i0))){
vErrors = EventDataType.errors;
errors = 1;
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
}
}
else {
return fail(NotifyEventRequest,instancePath+"/eventData","type",{type: "array"});
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs11 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
return fail(NotifyEventRequest,instancePath,"type",{type: "object"});
}
}
NotifyEventRequest.errors = vErrors;
return errors === 0;
}
function NotifyEventResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "customData")){
return fail(NotifyEventResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.customData !== undefined){
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
}
}
}
else {
return fail(NotifyEventResponse,instancePath,"type",{type: "object"});
}
}
NotifyEventResponse.errors = vErrors;
return errors === 0;
}
function NotifyMonitoringReportRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.requestId === undefined) && (missing0 = "requestId")) || ((data.seqNo === undefined) && (missing0 = "seqNo"))) || ((data.generatedAt === undefined) && (missing0 = "generatedAt"))){
return fail(NotifyMonitoringReportRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "monitor") || (key0 === "requestId")) || (key0 === "tbc")) || (key0 === "seqNo")) || (key0 === "generatedAt")) || (key0 === "customData"))){
return fail(NotifyMonitoringReportRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.monitor !== undefined){
let data0 = data.monitor;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length < 1){
return fail(NotifyMonitoringReportRequest,instancePath+"/monitor","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(MonitoringDataType(data0[i0], instancePath+"/monitor/" + i0))){
vErrors = MonitoringDataType.errors;
errors = 1;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
return fail(NotifyMonitoringReportRequest,instancePath+"/monitor","type",{type: "array"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requestId !== undefined){
let data2 = data.requestId;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
return fail(NotifyMonitoringReportRequest,instancePath+"/requestId","type",{type: "integer"});
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tbc !== undefined){
const _errs7 = errors;
if(typeof data.tbc !== "boolean"){
return fail(NotifyMonitoringReportRequest,instancePath+"/tbc","type",{type: "boolean"});
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seqNo !== undefined){
let data4 = data.seqNo;
const _errs9 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
return fail(NotifyMonitoringReportRequest,instancePath+"/seqNo","type",{type: "integer"});
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.generatedAt !== undefined){
let data5 = data.generatedAt;
const _errs11 = errors;
if(errors === _errs11){
if(errors === _errs11){
if(typeof data5 === "string"){
if(!(isDateTime(data5))){
return fail(NotifyMonitoringReportRequest,instancePath+"/generatedAt","format",{format: "date-time"});
}
}
else {
return fail(NotifyMonitoringReportRequest,instancePath+"/generatedAt","type",{type: "string"});
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs13 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
return fail(NotifyMonitoringReportRequest,instancePath,"type",{type: "object"});
}
}
NotifyMonitoringReportRequest.errors = vErrors;
return errors === 0;
}
function NotifyMonitoringReportResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "customData")){
return fail(NotifyMonitoringReportResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.customData !== undefined){
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
}
}
}
else {
return fail(NotifyMonitoringReportResponse,instancePath,"type",{type: "object"});
}
}
NotifyMonitoringReportResponse.errors = vErrors;
return errors === 0;
}
function NotifyReportRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.requestId === undefined) && (missing0 = "requestId")) || ((data.generatedAt === undefined) && (missing0 = "generatedAt"))) || ((data.seqNo === undefined) && (missing0 = "seqNo"))){
return fail(NotifyReportRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "requestId") || (key0 === "generatedAt")) || (key0 === "reportData")) || (key0 === "tbc")) || (key0 === "seqNo")) || (key0 === "customData"))){
return fail(NotifyReportRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.requestId !== undefined){
let data0 = data.requestId;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(NotifyReportRequest,instancePath+"/requestId","type",{type: "integer"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.generatedAt !== undefined){
let data1 = data.generatedAt;
const _errs4 = errors;
if(errors === _errs4){
if(errors === _errs4){
if(typeof data1 === "string"){
if(!(isDateTime(data1))){
return fail(NotifyReportRequest,instancePath+"/generatedAt","format",{format: "date-time"});
}
}
else {
return fail(NotifyReportRequest,instancePath+"/generatedAt","type",{type: "string"});
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reportData !== undefined){
let data2 = data.reportData;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
if(data2.length < 1){
return fail(NotifyReportRequest,instancePath+"/reportData","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(!(ReportDataType(data2[i0], instancePath+"/reportData/" + i0))){
vErrors = ReportDataType.errors;
errors = 1;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
}
else {
return fail(NotifyReportRequest,instancePath+"/reportData","type",{type: "array"});
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tbc !== undefined){
const _errs9 = errors;
if(typeof data.tbc !== "boolean"){
return fail(NotifyReportRequest,instancePath+"/tbc","type",{type: "boolean"});
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seqNo !== undefined){
let data5 = data.seqNo;
const _errs11 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
return fail(NotifyReportRequest,instancePath+"/seqNo","type",{type: "integer"});
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs13 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
return fail(NotifyReportRequest,instancePath,"type",{type: "object"});
}
}
NotifyReportRequest.errors = vErrors;
return errors === 0;
}
function NotifyReportResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "customData")){
return fail(NotifyReportResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.customData !== undefined){
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
}
}
}
else {
return fail(NotifyReportResponse,instancePath,"type",{type: "object"});
}
}
NotifyReportResponse.errors = vErrors;
return errors === 0;
}
function PublishFirmwareRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.location === undefined) && (missing0 = "location")) || ((data.checksum === undefined) && (missing0 = "checksum"))) || ((data.requestId === undefined) && (missing0 = "requestId"))){
return fail(PublishFirmwareRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "location") || (key0 === "retries")) || (key0 === "checksum")) || (key0 === "requestId")) || (key0 === "retryInterval")) || (key0 === "customData"))){
return fail(PublishFirmwareRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.location !== undefined){
let data0 = data.location;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(ucs2length(data0) > 512){
return fail(PublishFirmwareRequest,instancePath+"/location","maxLength",{limit: 512});
}
}
else {
return fail(PublishFirmwareRequest,instancePath+"/location","type",{type: "string"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retries !== undefined){
let data1 = data.retries;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
return fail(PublishFirmwareRequest,instancePath+"/retries","type",{type: "integer"});
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.checksum !== undefined){
let data2 = data.checksum;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(ucs2length(data2) > 32){
return fail(PublishFirmwareRequest,instancePath+"/checksum","maxLength",{limit: 32});
}
}
else {
return fail(PublishFirmwareRequest,instancePath+"/checksum","type",{type: "string"});
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requestId !== undefined){
let data3 = data.requestId;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
return fail(PublishFirmwareRequest,instancePath+"/requestId","type",{type: "integer"});
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retryInterval !== undefined){
let data4 = data.retryInterval;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
return fail(PublishFirmwareRequest,instancePath+"/retryInterval","type",{type: "integer"});
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs12 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
return fail(PublishFirmwareRequest,instancePath,"type",{type: "object"});
}
}
PublishFirmwareRequest.errors = vErrors;
return errors === 0;
}
function PublishFirmwareResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(PublishFirmwareResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "statusInfo")) || (key0 === "customData"))){
return fail(PublishFirmwareResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(GenericStatusEnumType(data.status, instancePath+"/status"))){
vErrors = GenericStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(PublishFirmwareResponse,instancePath,"type",{type: "object"});
}
}
PublishFirmwareResponse.errors = vErrors;
return errors === 0;
}
function PublishFirmwareStatusNotificationRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(PublishFirmwareStatusNotificationRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "status") || (key0 === "location")) || (key0 === "requestId")) || (key0 === "customData"))){
return fail(PublishFirmwareStatusNotificationRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(PublishFirmwareStatusEnumType(data.status, instancePath+"/status"))){
vErrors = PublishFirmwareStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.location !== undefined){
let data1 = data.location;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
if(data1.length < 1){
return fail(PublishFirmwareStatusNotificationRequest,instancePath+"/location","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(ucs2length(data2) > 512){
return fail(PublishFirmwareStatusNotificationRequest,instancePath+"/location/" + i0,"maxLength",{limit: 512});
}
}
else {
return fail(PublishFirmwareStatusNotificationRequest,instancePath+"/location/" + i0,"type",{type: "string"});
}
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
}
else {
return fail(PublishFirmwareStatusNotificationRequest,instancePath+"/location","type",{type: "array"});
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requestId !== undefined){
let data3 = data.requestId;
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
return fail(PublishFirmwareStatusNotificationRequest,instancePath+"/requestId","type",{type: "integer"});
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs9 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return fail(PublishFirmwareStatusNotificationRequest,instancePath,"type",{type: "object"});
}
}
PublishFirmwareStatusNotificationRequest.errors = vErrors;
return errors === 0;
}
function PublishFirmwareStatusNotificationResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "customData")){
return fail(PublishFirmwareStatusNotificationResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.customData !== undefined){
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
}
}
}
else {
return fail(PublishFirmwareStatusNotificationResponse,instancePath,"type",{type: "object"});
}
}
PublishFirmwareStatusNotificationResponse.errors = vErrors;
return errors === 0;
}
function ReportChargingProfilesRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.requestId === undefined) && (missing0 = "requestId")) || ((data.chargingLimitSource === undefined) && (missing0 = "chargingLimitSource"))) || ((data.chargingProfile === undefined) && (missing0 = "chargingProfile"))) || ((data.evseId === undefined) && (missing0 = "evseId"))){
return fail(ReportChargingProfilesRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "requestId") || (key0 === "chargingLimitSource")) || (key0 === "chargingProfile")) || (key0 === "tbc")) || (key0 === "evseId")) || (key0 === "customData"))){
return fail(ReportChargingProfilesRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.requestId !== undefined){
let data0 = data.requestId;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(ReportChargingProfilesRequest,instancePath+"/requestId","type",{type: "integer"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chargingLimitSource !== undefined){
const _errs4 = errors;
if(!(ChargingLimitSourceEnumType(data.chargingLimitSource, instancePath+"/chargingLimitSource"))){
vErrors = ChargingLimitSourceEnumType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chargingProfile !== undefined){
let data2 = data.chargingProfile;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
if(data2.length < 1){
return fail(ReportChargingProfilesRequest,instancePath+"/chargingProfile","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(!(ChargingProfileType(data2[i0], instancePath+"/chargingProfile/" + i0))){
vErrors = ChargingProfileType.errors;
errors = 1;
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
}
else {
return fail(ReportChargingProfilesRequest,instancePath+"/chargingProfile","type",{type: "array"});
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tbc !== undefined){
const _errs8 = errors;
if(typeof data.tbc !== "boolean"){
return fail(ReportChargingProfilesRequest,instancePath+"/tbc","type",{type: "boolean"});
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evseId !== undefined){
let data5 = data.evseId;
const _errs10 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
return fail(ReportChargingProfilesRequest,instancePath+"/evseId","type",{type: "integer"});
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs12 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
return fail(ReportChargingProfilesRequest,instancePath,"type",{type: "object"});
}
}
ReportChargingProfilesRequest.errors = vErrors;
return errors === 0;
}
function ReportChargingProfilesResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "customData")){
return fail(ReportChargingProfilesResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.customData !== undefined){
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
}
}
}
else {
return fail(ReportChargingProfilesResponse,instancePath,"type",{type: "object"});
}
}
ReportChargingProfilesResponse.errors = vErrors;
return errors === 0;
}
function RequestStartTransactionRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.idToken === undefined) && (missing0 = "idToken")) || ((data.remoteStartId === undefined) && (missing0 = "remoteStartId"))){
return fail(RequestStartTransactionRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "evseId") || (key0 === "groupIdToken")) || (key0 === "idToken")) || (key0 === "remoteStartId")) || (key0 === "chargingProfile")) || (key0 === "customData"))){
return fail(RequestStartTransactionRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.evseId !== undefined){
let data0 = data.evseId;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(RequestStartTransactionRequest,instancePath+"/evseId","type",{type: "integer"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.groupIdToken !== undefined){
const _errs4 = errors;
if(!(IdTokenType(data.groupIdToken, instancePath+"/groupIdToken"))){
vErrors = IdTokenType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.idToken !== undefined){
const _errs5 = errors;
if(!(IdTokenType(data.idToken, instancePath+"/idToken"))){
vErrors = IdTokenType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.remoteStartId !== undefined){
let data3 = data.remoteStartId;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
return fail(RequestStartTransactionRequest,instancePath+"/remoteStartId","type",{type: "integer"});
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chargingProfile !== undefined){
const _errs8 = errors;
if(!(ChargingProfileType(data.chargingProfile, instancePath+"/chargingProfile"))){
vErrors = ChargingProfileType.errors;
errors = 1;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs9 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
return fail(RequestStartTransactionRequest,instancePath,"type",{type: "object"});
}
}
RequestStartTransactionRequest.errors = vErrors;
return errors === 0;
}
function RequestStartTransactionResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(RequestStartTransactionResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "status") || (key0 === "statusInfo")) || (key0 === "transactionId")) || (key0 === "customData"))){
return fail(RequestStartTransactionResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(RequestStartStopStatusEnumType(data.status, instancePath+"/status"))){
vErrors = RequestStartStopStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.transactionId !== undefined){
let data2 = data.transactionId;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data2 === "string"){
if(ucs2length(data2) > 36){
return fail(RequestStartTransactionResponse,instancePath+"/transactionId","maxLength",{limit: 36});
}
}
else {
return fail(RequestStartTransactionResponse,instancePath+"/transactionId","type",{type: "string"});
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs6 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return fail(RequestStartTransactionResponse,instancePath,"type",{type: "object"});
}
}
RequestStartTransactionResponse.errors = vErrors;
return errors === 0;
}
function RequestStopTransactionRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.transactionId === undefined) && (missing0 = "transactionId")){
return fail(RequestStopTransactionRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "transactionId") || (key0 === "customData"))){
return fail(RequestStopTransactionRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.transactionId !== undefined){
let data0 = data.transactionId;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(ucs2length(data0) > 36){
return fail(RequestStopTransactionRequest,instancePath+"/transactionId","maxLength",{limit: 36});
}
}
else {
return fail(RequestStopTransactionRequest,instancePath+"/transactionId","type",{type: "string"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return fail(RequestStopTransactionRequest,instancePath,"type",{type: "object"});
}
}
RequestStopTransactionRequest.errors = vErrors;
return errors === 0;
}
function RequestStopTransactionResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(RequestStopTransactionResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "statusInfo")) || (key0 === "customData"))){
return fail(RequestStopTransactionResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(RequestStartStopStatusEnumType(data.status, instancePath+"/status"))){
vErrors = RequestStartStopStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(RequestStopTransactionResponse,instancePath,"type",{type: "object"});
}
}
RequestStopTransactionResponse.errors = vErrors;
return errors === 0;
}
function ReservationStatusUpdateRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.reservationId === undefined) && (missing0 = "reservationId")) || ((data.reservationUpdateStatus === undefined) && (missing0 = "reservationUpdateStatus"))){
return fail(ReservationStatusUpdateRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "reservationId") || (key0 === "reservationUpdateStatus")) || (key0 === "customData"))){
return fail(ReservationStatusUpdateRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.reservationId !== undefined){
let data0 = data.reservationId;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(ReservationStatusUpdateRequest,instancePath+"/reservationId","type",{type: "integer"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reservationUpdateStatus !== undefined){
const _errs4 = errors;
if(!(ReservationUpdateStatusEnumType(data.reservationUpdateStatus, instancePath+"/reservationUpdateStatus"))){
vErrors = ReservationUpdateStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs5 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(ReservationStatusUpdateRequest,instancePath,"type",{type: "object"});
}
}
ReservationStatusUpdateRequest.errors = vErrors;
return errors === 0;
}
function ReservationStatusUpdateResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "customData")){
return fail(ReservationStatusUpdateResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.customData !== undefined){
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
}
}
}
else {
return fail(ReservationStatusUpdateResponse,instancePath,"type",{type: "object"});
}
}
ReservationStatusUpdateResponse.errors = vErrors;
return errors === 0;
}
function ReserveNowRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.id === undefined) && (missing0 = "id")) || ((data.expiryDateTime === undefined) && (missing0 = "expiryDateTime"))) || ((data.idToken === undefined) && (missing0 = "idToken"))){
return fail(ReserveNowRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "expiryDateTime")) || (key0 === "connectorType")) || (key0 === "idToken")) || (key0 === "evseId")) || (key0 === "groupIdToken")) || (key0 === "customData"))){
return fail(ReserveNowRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(ReserveNowRequest,instancePath+"/id","type",{type: "integer"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expiryDateTime !== undefined){
let data1 = data.expiryDateTime;
const _errs4 = errors;
if(errors === _errs4){
if(errors === _errs4){
if(typeof data1 === "string"){
if(!(isDateTime(data1))){
return fail(ReserveNowRequest,instancePath+"/expiryDateTime","format",{format: "date-time"});
}
}
else {
return fail(ReserveNowRequest,instancePath+"/expiryDateTime","type",{type: "string"});
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.connectorType !== undefined){
const _errs6 = errors;
if(!(ConnectorEnumType(data.connectorType, instancePath+"/connectorType"))){
vErrors = ConnectorEnumType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.idToken !== undefined){
const _errs7 = errors;
if(!(IdTokenType(data.idToken, instancePath+"/idToken"))){
vErrors = IdTokenType.errors;
errors = 1;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evseId !== undefined){
let data4 = data.evseId;
const _errs8 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
return fail(ReserveNowRequest,instancePath+"/evseId","type",{type: "integer"});
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.groupIdToken !== undefined){
const _errs10 = errors;
if(!(IdTokenType(data.groupIdToken, instancePath+"/groupIdToken"))){
vErrors = IdTokenType.errors;
errors = 1;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs11 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
return fail(ReserveNowRequest,instancePath,"type",{type: "object"});
}
}
ReserveNowRequest.errors = vErrors;
return errors === 0;
}
function ReserveNowResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(ReserveNowResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "statusInfo")) || (key0 === "customData"))){
return fail(ReserveNowResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(ReserveNowStatusEnumType(data.status, instancePath+"/status"))){
vErrors = ReserveNowStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(ReserveNowResponse,instancePath,"type",{type: "object"});
}
}
ReserveNowResponse.errors = vErrors;
return errors === 0;
}
function ResetRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
return fail(ResetRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "evseId")) || (key0 === "customData"))){
return fail(ResetRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if(!(ResetEnumType(data.type, instancePath+"/type"))){
vErrors = ResetEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evseId !== undefined){
let data1 = data.evseId;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
return fail(ResetRequest,instancePath+"/evseId","type",{type: "integer"});
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs5 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(ResetRequest,instancePath,"type",{type: "object"});
}
}
ResetRequest.errors = vErrors;
return errors === 0;
}
function ResetResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(ResetResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "statusInfo")) || (key0 === "customData"))){
return fail(ResetResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(ResetStatusEnumType(data.status, instancePath+"/status"))){
vErrors = ResetStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(ResetResponse,instancePath,"type",{type: "object"});
}
}
ResetResponse.errors = vErrors;
return errors === 0;
}
function SecurityEventNotificationRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.timestamp === undefined) && (missing0 = "timestamp"))){
return fail(SecurityEventNotificationRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "timestamp")) || (key0 === "techInfo")) || (key0 === "customData"))){
return fail(SecurityEventNotificationRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.type !== undefined){
let data0 = data.type;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(ucs2length(data0) > 50){
return fail(SecurityEventNotificationRequest,instancePath+"/type","maxLength",{limit: 50});
}
}
else {
return fail(SecurityEventNotificationRequest,instancePath+"/type","type",{type: "string"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timestamp !== undefined){
let data1 = data.timestamp;
const _errs4 = errors;
if(errors === _errs4){
if(errors === _errs4){
if(typeof data1 === "string"){
if(!(isDateTime(data1))){
return fail(SecurityEventNotificationRequest,instancePath+"/timestamp","format",{format: "date-time"});
}
}
else {
return fail(SecurityEventNotificationRequest,instancePath+"/timestamp","type",{type: "string"});
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.techInfo !== undefined){
let data2 = data.techInfo;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(ucs2length(data2) > 255){
return fail(SecurityEventNotificationRequest,instancePath+"/techInfo","maxLength",{limit: 255});
}
}
else {
return fail(SecurityEventNotificationRequest,instancePath+"/techInfo","type",{type: "string"});
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs8 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return fail(SecurityEventNotificationRequest,instancePath,"type",{type: "object"});
}
}
SecurityEventNotificationRequest.errors = vErrors;
return errors === 0;
}
function SecurityEventNotificationResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "customData")){
return fail(SecurityEventNotificationResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.customData !== undefined){
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
}
}
}
else {
return fail(SecurityEventNotificationResponse,instancePath,"type",{type: "object"});
}
}
SecurityEventNotificationResponse.errors = vErrors;
return errors === 0;
}
function SendLocalListRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.versionNumber === undefined) && (missing0 = "versionNumber")) || ((data.updateType === undefined) && (missing0 = "updateType"))){
return fail(SendLocalListRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "localAuthorizationList") || (key0 === "versionNumber")) || (key0 === "updateType")) || (key0 === "customData"))){
return fail(SendLocalListRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.localAuthorizationList !== undefined){
let data0 = data.localAuthorizationList;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length < 1){
return fail(SendLocalListRequest,instancePath+"/localAuthorizationList","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(AuthorizationData(data0[i0], instancePath+"/localAuthorizationList/" + i0))){
vErrors = AuthorizationData.errors;
errors = 1;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
return fail(SendLocalListRequest,instancePath+"/localAuthorizationList","type",{type: "array"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.versionNumber !== undefined){
let data2 = data.versionNumber;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
return fail(SendLocalListRequest,instancePath+"/versionNumber","type",{type: "integer"});
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updateType !== undefined){
const _errs7 = errors;
if(!(UpdateEnumType(data.updateType, instancePath+"/updateType"))){
vErrors = UpdateEnumType.errors;
errors = 1;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs8 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return fail(SendLocalListRequest,instancePath,"type",{type: "object"});
}
}
SendLocalListRequest.errors = vErrors;
return errors === 0;
}
function SendLocalListResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(SendLocalListResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "statusInfo")) || (key0 === "customData"))){
return fail(SendLocalListResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(SendLocalListStatusEnumType(data.status, instancePath+"/status"))){
vErrors = SendLocalListStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(SendLocalListResponse,instancePath,"type",{type: "object"});
}
}
SendLocalListResponse.errors = vErrors;
return errors === 0;
}
function SetChargingProfileRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.evseId === undefined) && (missing0 = "evseId")) || ((data.chargingProfile === undefined) && (missing0 = "chargingProfile"))){
return fail(SetChargingProfileRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "evseId") || (key0 === "chargingProfile")) || (key0 === "customData"))){
return fail(SetChargingProfileRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.evseId !== undefined){
let data0 = data.evseId;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(SetChargingProfileRequest,instancePath+"/evseId","type",{type: "integer"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chargingProfile !== undefined){
const _errs4 = errors;
if(!(ChargingProfileType(data.chargingProfile, instancePath+"/chargingProfile"))){
vErrors = ChargingProfileType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs5 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(SetChargingProfileRequest,instancePath,"type",{type: "object"});
}
}
SetChargingProfileRequest.errors = vErrors;
return errors === 0;
}
function SetChargingProfileResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(SetChargingProfileResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "statusInfo")) || (key0 === "customData"))){
return fail(SetChargingProfileResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(ChargingProfileStatusEnumType(data.status, instancePath+"/status"))){
vErrors = ChargingProfileStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(SetChargingProfileResponse,instancePath,"type",{type: "object"});
}
}
SetChargingProfileResponse.errors = vErrors;
return errors === 0;
}
function SetDisplayMessageRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.message === undefined) && (missing0 = "message")){
return fail(SetDisplayMessageRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "message") || (key0 === "customData"))){
return fail(SetDisplayMessageRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.message !== undefined){
const _errs2 = errors;
if(!(MessageInfoType(data.message, instancePath+"/message"))){
vErrors = MessageInfoType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs3 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return fail(SetDisplayMessageRequest,instancePath,"type",{type: "object"});
}
}
SetDisplayMessageRequest.errors = vErrors;
return errors === 0;
}
function SetDisplayMessageResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(SetDisplayMessageResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "statusInfo")) || (key0 === "customData"))){
return fail(SetDisplayMessageResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(DisplayMessageStatusEnumType(data.status, instancePath+"/status"))){
vErrors = DisplayMessageStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(SetDisplayMessageResponse,instancePath,"type",{type: "object"});
}
}
SetDisplayMessageResponse.errors = vErrors;
return errors === 0;
}
function SetMonitoringBaseRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.monitoringBase === undefined) && (missing0 = "monitoringBase")){
return fail(SetMonitoringBaseRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "monitoringBase") || (key0 === "customData"))){
return fail(SetMonitoringBaseRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.monitoringBase !== undefined){
const _errs2 = errors;
if(!(MonitoringBaseEnumType(data.monitoringBase, instancePath+"/monitoringBase"))){
vErrors = MonitoringBaseEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs3 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return fail(SetMonitoringBaseRequest,instancePath,"type",{type: "object"});
}
}
SetMonitoringBaseRequest.errors = vErrors;
return errors === 0;
}
function SetMonitoringBaseResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(SetMonitoringBaseResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "statusInfo")) || (key0 === "customData"))){
return fail(SetMonitoringBaseResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(GenericDeviceModelStatusEnumType(data.status, instancePath+"/status"))){
vErrors = GenericDeviceModelStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(SetMonitoringBaseResponse,instancePath,"type",{type: "object"});
}
}
SetMonitoringBaseResponse.errors = vErrors;
return errors === 0;
}
function SetMonitoringLevelRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.severity === undefined) && (missing0 = "severity")){
return fail(SetMonitoringLevelRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "severity") || (key0 === "customData"))){
return fail(SetMonitoringLevelRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.severity !== undefined){
let data0 = data.severity;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(SetMonitoringLevelRequest,instancePath+"/severity","type",{type: "integer"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return fail(SetMonitoringLevelRequest,instancePath,"type",{type: "object"});
}
}
SetMonitoringLevelRequest.errors = vErrors;
return errors === 0;
}
function SetMonitoringLevelResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(SetMonitoringLevelResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "statusInfo")) || (key0 === "customData"))){
return fail(SetMonitoringLevelResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(GenericStatusEnumType(data.status, instancePath+"/status"))){
vErrors = GenericStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(SetMonitoringLevelResponse,instancePath,"type",{type: "object"});
}
}
SetMonitoringLevelResponse.errors = vErrors;
return errors === 0;
}
function SetNetworkProfileRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.configurationSlot === undefined) && (missing0 = "configurationSlot")) || ((data.connectionData === undefined) && (missing0 = "connectionData"))){
return fail(SetNetworkProfileRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "configurationSlot") || (key0 === "connectionData")) || (key0 === "customData"))){
return fail(SetNetworkProfileRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.configurationSlot !== undefined){
let data0 = data.configurationSlot;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(SetNetworkProfileRequest,instancePath+"/configurationSlot","type",{type: "integer"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.connectionData !== undefined){
const _errs4 = errors;
if(!(NetworkConnectionProfileType(data.connectionData, instancePath+"/connectionData"))){
vErrors = NetworkConnectionProfileType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs5 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(SetNetworkProfileRequest,instancePath,"type",{type: "object"});
}
}
SetNetworkProfileRequest.errors = vErrors;
return errors === 0;
}
function SetNetworkProfileResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(SetNetworkProfileResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "statusInfo")) || (key0 === "customData"))){
return fail(SetNetworkProfileResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(SetNetworkProfileStatusEnumType(data.status, instancePath+"/status"))){
vErrors = SetNetworkProfileStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(SetNetworkProfileResponse,instancePath,"type",{type: "object"});
}
}
SetNetworkProfileResponse.errors = vErrors;
return errors === 0;
}
function SetVariableMonitoringRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.setMonitoringData === undefined) && (missing0 = "setMonitoringData")){
return fail(SetVariableMonitoringRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "setMonitoringData") || (key0 === "customData"))){
return fail(SetVariableMonitoringRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.setMonitoringData !== undefined){
let data0 = data.setMonitoringData;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length < 1){
return fail(SetVariableMonitoringRequest,instancePath+"/setMonitoringData","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(SetMonitoringDataType(data0[i0], instancePath+"/setMonitoringData/" + i0))){
vErrors = SetMonitoringDataType.errors;
errors = 1;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
return fail(SetVariableMonitoringRequest,instancePath+"/setMonitoringData","type",{type: "array"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs5 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return fail(SetVariableMonitoringRequest,instancePath,"type",{type: "object"});
}
}
SetVariableMonitoringRequest.errors = vErrors;
return errors === 0;
}
function SetVariableMonitoringResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.setMonitoringResult === undefined) && (missing0 = "setMonitoringResult")){
return fail(SetVariableMonitoringResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "setMonitoringResult") || (key0 === "customData"))){
return fail(SetVariableMonitoringResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.setMonitoringResult !== undefined){
let data0 = data.setMonitoringResult;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length < 1){
return fail(SetVariableMonitoringResponse,instancePath+"/setMonitoringResult","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(SetMonitoringResultType(data0[i0], instancePath+"/setMonitoringResult/" + i0))){
vErrors = SetMonitoringResultType.errors;
errors = 1;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
return fail(SetVariableMonitoringResponse,instancePath+"/setMonitoringResult","type",{type: "array"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs5 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return fail(SetVariableMonitoringResponse,instancePath,"type",{type: "object"});
}
}
SetVariableMonitoringResponse.errors = vErrors;
return errors === 0;
}
function SetVariablesRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.setVariableData === undefined) && (missing0 = "setVariableData")){
return fail(SetVariablesRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "setVariableData") || (key0 === "customData"))){
return fail(SetVariablesRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.setVariableData !== undefined){
let data0 = data.setVariableData;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length < 1){
return fail(SetVariablesRequest,instancePath+"/setVariableData","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(SetVariableDataType(data0[i0], instancePath+"/setVariableData/" + i0))){
vErrors = SetVariableDataType.errors;
errors = 1;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
return fail(SetVariablesRequest,instancePath+"/setVariableData","type",{type: "array"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs5 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return fail(SetVariablesRequest,instancePath,"type",{type: "object"});
}
}
SetVariablesRequest.errors = vErrors;
return errors === 0;
}
function SetVariablesResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.setVariableResult === undefined) && (missing0 = "setVariableResult")){
return fail(SetVariablesResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "setVariableResult") || (key0 === "customData"))){
return fail(SetVariablesResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.setVariableResult !== undefined){
let data0 = data.setVariableResult;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length < 1){
return fail(SetVariablesResponse,instancePath+"/setVariableResult","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(SetVariableResultType(data0[i0], instancePath+"/setVariableResult/" + i0))){
vErrors = SetVariableResultType.errors;
errors = 1;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
return fail(SetVariablesResponse,instancePath+"/setVariableResult","type",{type: "array"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs5 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return fail(SetVariablesResponse,instancePath,"type",{type: "object"});
}
}
SetVariablesResponse.errors = vErrors;
return errors === 0;
}
function SignCertificateRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.csr === undefined) && (missing0 = "csr")){
return fail(SignCertificateRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "csr") || (key0 === "certificateType")) || (key0 === "customData"))){
return fail(SignCertificateRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.csr !== undefined){
let data0 = data.csr;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(ucs2length(data0) > 5500){
return fail(SignCertificateRequest,instancePath+"/csr","maxLength",{limit: 5500});
}
}
else {
return fail(SignCertificateRequest,instancePath+"/csr","type",{type: "string"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.certificateType !== undefined){
const _errs4 = errors;
if(!(CertificateSigningUseEnumType(data.certificateType, instancePath+"/certificateType"))){
vErrors = CertificateSigningUseEnumType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs5 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(SignCertificateRequest,instancePath,"type",{type: "object"});
}
}
SignCertificateRequest.errors = vErrors;
return errors === 0;
}
function SignCertificateResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(SignCertificateResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "statusInfo")) || (key0 === "customData"))){
return fail(SignCertificateResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(GenericStatusEnumType(data.status, instancePath+"/status"))){
vErrors = GenericStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(SignCertificateResponse,instancePath,"type",{type: "object"});
}
}
SignCertificateResponse.errors = vErrors;
return errors === 0;
}
function StatusNotificationRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.timestamp === undefined) && (missing0 = "timestamp")) || ((data.connectorStatus === undefined) && (missing0 = "connectorStatus"))) || ((data.evseId === undefined) && (missing0 = "evseId"))) || ((data.connectorId === undefined) && (missing0 = "connectorId"))){
return fail(StatusNotificationRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "timestamp") || (key0 === "connectorStatus")) || (key0 === "evseId")) || (key0 === "connectorId")) || (key0 === "customData"))){
return fail(StatusNotificationRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.timestamp !== undefined){
let data0 = data.timestamp;
const _errs2 = errors;
if(errors === _errs2){
if(errors === _errs2){
if(typeof data0 === "string"){
if(!(isDateTime(data0))){
return fail(StatusNotificationRequest,instancePath+"/timestamp","format",{format: "date-time"});
}
}
else {
return fail(StatusNotificationRequest,instancePath+"/timestamp","type",{type: "string"});
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.connectorStatus !== undefined){
const _errs4 = errors;
if(!(ConnectorStatusEnumType(data.connectorStatus, instancePath+"/connectorStatus"))){
vErrors = ConnectorStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evseId !== undefined){
let data2 = data.evseId;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
return fail(StatusNotificationRequest,instancePath+"/evseId","type",{type: "integer"});
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.connectorId !== undefined){
let data3 = data.connectorId;
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
return fail(StatusNotificationRequest,instancePath+"/connectorId","type",{type: "integer"});
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs9 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
return fail(StatusNotificationRequest,instancePath,"type",{type: "object"});
}
}
StatusNotificationRequest.errors = vErrors;
return errors === 0;
}
function StatusNotificationResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "customData")){
return fail(StatusNotificationResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.customData !== undefined){
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
}
}
}
else {
return fail(StatusNotificationResponse,instancePath,"type",{type: "object"});
}
}
StatusNotificationResponse.errors = vErrors;
return errors === 0;
}
const TransactionEventRequestFields = { "eventType": 0, "meterValue": 0, "timestamp": 0, "triggerReason": 0, "seqNo": 0, "offline": 0, "numberOfPhasesUsed": 0, "cableMaxCurrent": 0, "reservationId": 0, "transactionInfo": 0, "evse": 0, "idToken": 0, "customData": 0 };
function TransactionEventRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.eventType === undefined) && (missing0 = "eventType")) || ((data.timestamp === undefined) && (missing0 = "timestamp"))) || ((data.triggerReason === undefined) && (missing0 = "triggerReason"))) || ((data.seqNo === undefined) && (missing0 = "seqNo"))) || ((data.transactionInfo === undefined) && (missing0 = "transactionInfo"))){
return fail(TransactionEventRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(hasOwnProperty.call(TransactionEventRequestFields, key0))){
return fail(TransactionEventRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.eventType !== undefined){
const _errs2 = errors;
if(!(TransactionEventEnumType(data.eventType, instancePath+"/eventType"))){
vErrors = TransactionEventEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.meterValue !== undefined){
let data1 = data.meterValue;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
if(data1.length < 1){
return fail(TransactionEventRequest,instancePath+"/meterValue","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(MeterValueType(data1[i0], instancePath+"/meterValue/" + i0))){
vErrors = MeterValueType.errors;
errors = 1;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
}
else {
return fail(TransactionEventRequest,instancePath+"/meterValue","type",{type: "array"});
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timestamp !== undefined){
let data3 = data.timestamp;
const _errs6 = errors;
if(errors === _errs6){
if(errors === _errs6){
if(typeof data3 === "string"){
if(!(isDateTime(data3))){
return fail(TransactionEventRequest,instancePath+"/timestamp","format",{format: "date-time"});
}
}
else {
return fail(TransactionEventRequest,instancePath+"/timestamp","type",{type: "string"});
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.triggerReason !== undefined){
const _errs8 = errors;
if(!(TriggerReasonEnumType(data.triggerReason, instancePath+"/triggerReason"))){
vErrors = TriggerReasonEnumType.errors;
errors = 1;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seqNo !== undefined){
let data5 = data.seqNo;
const _errs9 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
return fail(TransactionEventRequest,instancePath+"/seqNo","type",{type: "integer"});
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.offline !== undefined){
const _errs11 = errors;
if(typeof data.offline !== "boolean"){
return fail(TransactionEventRequest,instancePath+"/offline","type",{type: "boolean"});
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.numberOfPhasesUsed !== undefined){
let data7 = data.numberOfPhasesUsed;
const _errs13 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
return fail(TransactionEventRequest,instancePath+"/numberOfPhasesUsed","type",{type: "integer"});
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cableMaxCurrent !== undefined){
let data8 = data.cableMaxCurrent;
const _errs15 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
return fail(TransactionEventRequest,instancePath+"/cableMaxCurrent","type",{type: "integer"});
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reservationId !== undefined){
let data9 = data.reservationId;
const _errs17 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
return fail(TransactionEventRequest,instancePath+"/reservationId","type",{type: "integer"});
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.transactionInfo !== undefined){
const _errs19 = errors;
if(!(TransactionType(data.transactionInfo, instancePath+"/transactionInfo"))){
vErrors = TransactionType.errors;
errors = 1;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evse !== undefined){
const _errs20 = errors;
if(!(EVSEType(data.evse, instancePath+"/evse"))){
vErrors = EVSEType.errors;
errors = 1;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.idToken !== undefined){
const _errs21 = errors;
if(!(IdTokenType(data.idToken, instancePath+"/idToken"))){
vErrors = IdTokenType.errors;
errors = 1;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs22 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
return fail(TransactionEventRequest,instancePath,"type",{type: "object"});
}
}
TransactionEventRequest.errors = vErrors;
return errors === 0;
}
function TransactionEventResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "totalCost") || (key0 === "chargingPriority")) || (key0 === "idTokenInfo")) || (key0 === "updatedPersonalMessage")) || (key0 === "customData"))){
return fail(TransactionEventResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.totalCost !== undefined){
let data0 = data.totalCost;
const _errs2 = errors;
if(!((typeof data0 == "number") && (isFinite(data0)))){
return fail(TransactionEventResponse,instancePath+"/totalCost","type",{type: "number"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chargingPriority !== undefined){
let data1 = data.chargingPriority;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
return fail(TransactionEventResponse,instancePath+"/chargingPriority","type",{type: "integer"});
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.idTokenInfo !== undefined){
const _errs6 = errors;
if(!(IdTokenInfoType(data.idTokenInfo, instancePath+"/idTokenInfo"))){
vErrors = IdTokenInfoType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updatedPersonalMessage !== undefined){
const _errs7 = errors;
if(!(MessageContentType(data.updatedPersonalMessage, instancePath+"/updatedPersonalMessage"))){
vErrors = MessageContentType.errors;
errors = 1;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs8 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return fail(TransactionEventResponse,instancePath,"type",{type: "object"});
}
}
TransactionEventResponse.errors = vErrors;
return errors === 0;
}
function TriggerMessageRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.requestedMessage === undefined) && (missing0 = "requestedMessage")){
return fail(TriggerMessageRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "evse") || (key0 === "requestedMessage")) || (key0 === "customData"))){
return fail(TriggerMessageRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.evse !== undefined){
const _errs2 = errors;
if(!(EVSEType(data.evse, instancePath+"/evse"))){
vErrors = EVSEType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requestedMessage !== undefined){
const _errs3 = errors;
if(!(MessageTriggerEnumType(data.requestedMessage, instancePath+"/requestedMessage"))){
vErrors = MessageTriggerEnumType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(TriggerMessageRequest,instancePath,"type",{type: "object"});
}
}
TriggerMessageRequest.errors = vErrors;
return errors === 0;
}
function TriggerMessageResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(TriggerMessageResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "statusInfo")) || (key0 === "customData"))){
return fail(TriggerMessageResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(TriggerMessageStatusEnumType(data.status, instancePath+"/status"))){
vErrors = TriggerMessageStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(TriggerMessageResponse,instancePath,"type",{type: "object"});
}
}
TriggerMessageResponse.errors = vErrors;
return errors === 0;
}
function UnlockConnectorRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.evseId === undefined) && (missing0 = "evseId")) || ((data.connectorId === undefined) && (missing0 = "connectorId"))){
return fail(UnlockConnectorRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "evseId") || (key0 === "connectorId")) || (key0 === "customData"))){
return fail(UnlockConnectorRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.evseId !== undefined){
let data0 = data.evseId;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(UnlockConnectorRequest,instancePath+"/evseId","type",{type: "integer"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.connectorId !== undefined){
let data1 = data.connectorId;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
return fail(UnlockConnectorRequest,instancePath+"/connectorId","type",{type: "integer"});
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs6 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(UnlockConnectorRequest,instancePath,"type",{type: "object"});
}
}
UnlockConnectorRequest.errors = vErrors;
return errors === 0;
}
function UnlockConnectorResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(UnlockConnectorResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "statusInfo")) || (key0 === "customData"))){
return fail(UnlockConnectorResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(UnlockStatusEnumType(data.status, instancePath+"/status"))){
vErrors = UnlockStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(UnlockConnectorResponse,instancePath,"type",{type: "object"});
}
}
UnlockConnectorResponse.errors = vErrors;
return errors === 0;
}
function UnpublishFirmwareRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.checksum === undefined) && (missing0 = "checksum")){
return fail(UnpublishFirmwareRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "checksum") || (key0 === "customData"))){
return fail(UnpublishFirmwareRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.checksum !== undefined){
let data0 = data.checksum;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(ucs2length(data0) > 32){
return fail(UnpublishFirmwareRequest,instancePath+"/checksum","maxLength",{limit: 32});
}
}
else {
return fail(UnpublishFirmwareRequest,instancePath+"/checksum","type",{type: "string"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return fail(UnpublishFirmwareRequest,instancePath,"type",{type: "object"});
}
}
UnpublishFirmwareRequest.errors = vErrors;
return errors === 0;
}
function UnpublishFirmwareResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(UnpublishFirmwareResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "status") || (key0 === "customData"))){
return fail(UnpublishFirmwareResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(UnpublishFirmwareStatusEnumType(data.status, instancePath+"/status"))){
vErrors = UnpublishFirmwareStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs3 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return fail(UnpublishFirmwareResponse,instancePath,"type",{type: "object"});
}
}
UnpublishFirmwareResponse.errors = vErrors;
return errors === 0;
}
function UpdateFirmwareRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.requestId === undefined) && (missing0 = "requestId")) || ((data.firmware === undefined) && (missing0 = "firmware"))){
return fail(UpdateFirmwareRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "retries") || (key0 === "retryInterval")) || (key0 === "requestId")) || (key0 === "firmware")) || (key0 === "customData"))){
return fail(UpdateFirmwareRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.retries !== undefined){
let data0 = data.retries;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(UpdateFirmwareRequest,instancePath+"/retries","type",{type: "integer"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retryInterval !== undefined){
let data1 = data.retryInterval;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
return fail(UpdateFirmwareRequest,instancePath+"/retryInterval","type",{type: "integer"});
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requestId !== undefined){
let data2 = data.requestId;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
return fail(UpdateFirmwareRequest,instancePath+"/requestId","type",{type: "integer"});
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.firmware !== undefined){
const _errs8 = errors;
if(!(FirmwareType(data.firmware, instancePath+"/firmware"))){
vErrors = FirmwareType.errors;
errors = 1;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs9 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
return fail(UpdateFirmwareRequest,instancePath,"type",{type: "object"});
}
}
UpdateFirmwareRequest.errors = vErrors;
return errors === 0;
}
function UpdateFirmwareResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(UpdateFirmwareResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "statusInfo")) || (key0 === "customData"))){
return fail(UpdateFirmwareResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(UpdateFirmwareStatusEnumType(data.status, instancePath+"/status"))){
vErrors = UpdateFirmwareStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(UpdateFirmwareResponse,instancePath,"type",{type: "object"});
}
}
UpdateFirmwareResponse.errors = vErrors;
return errors === 0;
}

export const requests = {
  Authorize: AuthorizeRequest,
  BootNotification: BootNotificationRequest,
  CancelReservation: CancelReservationRequest,
  CertificateSigned: CertificateSignedRequest,
  ChangeAvailability: ChangeAvailabilityRequest,
  ClearCache: ClearCacheRequest,
  ClearChargingProfile: ClearChargingProfileRequest,
  ClearDisplayMessage: ClearDisplayMessageRequest,
  ClearVariableMonitoring: ClearVariableMonitoringRequest,
  ClearedChargingLimit: ClearedChargingLimitRequest,
  CostUpdated: CostUpdatedRequest,
  CustomerInformation: CustomerInformationRequest,
  DataTransfer: DataTransferRequest,
  DeleteCertificate: DeleteCertificateRequest,
  FirmwareStatusNotification: FirmwareStatusNotificationRequest,
  Get15118EVCertificate: Get15118EVCertificateRequest,
  GetBaseReport: GetBaseReportRequest,
  GetCertificateStatus: GetCertificateStatusRequest,
  GetChargingProfiles: GetChargingProfilesRequest,
  GetCompositeSchedule: GetCompositeScheduleRequest,
  GetDisplayMessages: GetDisplayMessagesRequest,
  GetInstalledCertificateIds: GetInstalledCertificateIdsRequest,
  GetLocalListVersion: GetLocalListVersionRequest,
  GetLog: GetLogRequest,
  GetMonitoringReport: GetMonitoringReportRequest,
  GetReport: GetReportRequest,
  GetTransactionStatus: GetTransactionStatusRequest,
  GetVariables: GetVariablesRequest,
  Heartbeat: HeartbeatRequest,
  InstallCertificate: InstallCertificateRequest,
  LogStatusNotification: LogStatusNotificationRequest,
  MeterValues: MeterValuesRequest,
  NotifyChargingLimit: NotifyChargingLimitRequest,
  NotifyCustomerInformation: NotifyCustomerInformationRequest,
  NotifyDisplayMessages: NotifyDisplayMessagesRequest,
  NotifyEVChargingNeeds: NotifyEVChargingNeedsRequest,
  NotifyEVChargingSchedule: NotifyEVChargingScheduleRequest,
  NotifyEvent: NotifyEventRequest,
  NotifyMonitoringReport: NotifyMonitoringReportRequest,
  NotifyReport: NotifyReportRequest,
  PublishFirmware: PublishFirmwareRequest,
  PublishFirmwareStatusNotification: PublishFirmwareStatusNotificationRequest,
  ReportChargingProfiles: ReportChargingProfilesRequest,
  RequestStartTransaction: RequestStartTransactionRequest,
  RequestStopTransaction: RequestStopTransactionRequest,
  ReservationStatusUpdate: ReservationStatusUpdateRequest,
  ReserveNow: ReserveNowRequest,
  Reset: ResetRequest,
  SecurityEventNotification: SecurityEventNotificationRequest,
  SendLocalList: SendLocalListRequest,
  SetChargingProfile: SetChargingProfileRequest,
  SetDisplayMessage: SetDisplayMessageRequest,
  SetMonitoringBase: SetMonitoringBaseRequest,
  SetMonitoringLevel: SetMonitoringLevelRequest,
  SetNetworkProfile: SetNetworkProfileRequest,
  SetVariableMonitoring: SetVariableMonitoringRequest,
  SetVariables: SetVariablesRequest,
  SignCertificate: SignCertificateRequest,
  StatusNotification: StatusNotificationRequest,
  TransactionEvent: TransactionEventRequest,
  TriggerMessage: TriggerMessageRequest,
  UnlockConnector: UnlockConnectorRequest,
  UnpublishFirmware: UnpublishFirmwareRequest,
  UpdateFirmware: UpdateFirmwareRequest,
};

export const responses = {
  Authorize: AuthorizeResponse,
  BootNotification: BootNotificationResponse,
  CancelReservation: CancelReservationResponse,
  CertificateSigned: CertificateSignedResponse,
  ChangeAvailability: ChangeAvailabilityResponse,
  ClearCache: ClearCacheResponse,
  ClearChargingProfile: ClearChargingProfileResponse,
  ClearDisplayMessage: ClearDisplayMessageResponse,
  ClearVariableMonitoring: ClearVariableMonitoringResponse,
  ClearedChargingLimit: ClearedChargingLimitResponse,
  CostUpdated: CostUpdatedResponse,
  CustomerInformation: CustomerInformationResponse,
  DataTransfer: DataTransferResponse,
  DeleteCertificate: DeleteCertificateResponse,
  FirmwareStatusNotification: FirmwareStatusNotificationResponse,
  Get15118EVCertificate: Get15118EVCertificateResponse,
  GetBaseReport: GetBaseReportResponse,
  GetCertificateStatus: GetCertificateStatusResponse,
  GetChargingProfiles: GetChargingProfilesResponse,
  GetCompositeSchedule: GetCompositeScheduleResponse,
  GetDisplayMessages: GetDisplayMessagesResponse,
  GetInstalledCertificateIds: GetInstalledCertificateIdsResponse,
  GetLocalListVersion: GetLocalListVersionResponse,
  GetLog: GetLogResponse,
  GetMonitoringReport: GetMonitoringReportResponse,
  GetReport: GetReportResponse,
  GetTransactionStatus: GetTransactionStatusResponse,
  GetVariables: GetVariablesResponse,
  Heartbeat: HeartbeatResponse,
  InstallCertificate: InstallCertificateResponse,
  LogStatusNotification: LogStatusNotificationResponse,
  MeterValues: MeterValuesResponse,
  NotifyChargingLimit: NotifyChargingLimitResponse,
  NotifyCustomerInformation: NotifyCustomerInformationResponse,
  NotifyDisplayMessages: NotifyDisplayMessagesResponse,
  NotifyEVChargingNeeds: NotifyEVChargingNeedsResponse,
  NotifyEVChargingSchedule: NotifyEVChargingScheduleResponse,
  NotifyEvent: NotifyEventResponse,
  NotifyMonitoringReport: NotifyMonitoringReportResponse,
  NotifyReport: NotifyReportResponse,
  PublishFirmware: PublishFirmwareResponse,
  PublishFirmwareStatusNotification: PublishFirmwareStatusNotificationResponse,
  ReportChargingProfiles: ReportChargingProfilesResponse,
  RequestStartTransaction: RequestStartTransactionResponse,
  RequestStopTransaction: RequestStopTransactionResponse,
  ReservationStatusUpdate: ReservationStatusUpdateResponse,
  ReserveNow: ReserveNowResponse,
  Reset: ResetResponse,
  SecurityEventNotification: SecurityEventNotificationResponse,
  SendLocalList: SendLocalListResponse,
  SetChargingProfile: SetChargingProfileResponse,
  SetDisplayMessage: SetDisplayMessageResponse,
  SetMonitoringBase: SetMonitoringBaseResponse,
  SetMonitoringLevel: SetMonitoringLevelResponse,
  SetNetworkProfile: SetNetworkProfileResponse,
  SetVariableMonitoring: SetVariableMonitoringResponse,
  SetVariables: SetVariablesResponse,
  SignCertificate: SignCertificateResponse,
  StatusNotification: StatusNotificationResponse,
  TransactionEvent: TransactionEventResponse,
  TriggerMessage: TriggerMessageResponse,
  UnlockConnector: UnlockConnectorResponse,
  UnpublishFirmware: UnpublishFirmwareResponse,
  UpdateFirmware: UpdateFirmwareResponse,
};

